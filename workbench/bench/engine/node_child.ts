import { reportRun, taskOfThisProcess } from './in_child';
import { rowsByNode } from './published_by_node';
import { WEEK_END } from './week_files';

const { file } = taskOfThisProcess<{ file: string }>();

void reportRun(() => rowsByNode(file, WEEK_END));
