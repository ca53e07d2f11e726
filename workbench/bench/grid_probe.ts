import type { Page } from '@playwright/test';

/**
 * What is measured inside a page that has one EUI grid. It is text, since the compiler adds calls to
 * functions of its own that a page does not have.
 */
const PROBE = `
window.gridProbe = (() => {
  const CELL = '[data-test-subj="dataGridRowCell"]';
  const QUIET = 200;
  const find = (selector) => {
    const found = document.querySelector(selector);
    if (found === null) throw new Error('there is no ' + selector);
    return found;
  };
  const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  /** The time after the next frame is painted: that of a task posted from within it. */
  const painted = async () => {
    await frame();
    return new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(null);
    });
  };
  const until = async (isThere) => {
    while (!isThere()) await frame();
  };
  const isRow = (node) =>
    node.nodeType === Node.ELEMENT_NODE && (node.matches(CELL) || node.querySelector(CELL) !== null);
  /** Whether something in a cell of a row changed, or cells came or went: not the heading's menu. */
  const isOfRows = ({ target, addedNodes, removedNodes }) =>
    (target.nodeType === Node.ELEMENT_NODE ? target : target.parentElement)?.closest(CELL) != null ||
    [...addedNodes, ...removedNodes].some(isRow);
  /** From a click to the paint after the rows' last change; they must then stay as they are for a while. */
  const settled = async (element) => {
    let last = 0;
    let awaited = 0;
    const follow = () => {
      awaited++;
      void painted().then((time) => {
        awaited--;
        last = time;
      });
    };
    const observer = new MutationObserver((records) => {
      if (records.some(isOfRows)) follow();
    });
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    const start = performance.now();
    element.click();
    follow();
    await until(() => document.querySelector(CELL) !== null);
    while (awaited > 0 || performance.now() - last < QUIET) await pause(10);
    observer.disconnect();
    return last - start;
  };
  return {
    show: (selector) => settled(find(selector)),
    /** To the paint of the rows of a run: they come together with the end of its being busy. */
    run: (selector, busySelector) =>
      new Promise((resolve) => {
        const area = find(busySelector);
        let wasBusy = false;
        const observer = new MutationObserver(() => {
          const isBusy = area.getAttribute('aria-busy') === 'true';
          if (wasBusy && !isBusy) {
            observer.disconnect();
            void painted().then((time) => resolve(time - start));
          }
          wasBusy = isBusy;
        });
        observer.observe(area, { attributeFilter: ['aria-busy'] });
        const start = performance.now();
        find(selector).click();
      }),
    sort: async (column, entry) => {
      find('[data-test-subj="dataGridHeaderCellActionButton-' + column + '"]').click();
      const item = () =>
        [...document.querySelectorAll(
          '[data-test-subj="dataGridHeaderCellActionGroup-' + column + '"] button'
        )].find(({ textContent }) => textContent === entry);
      await until(() => item() !== undefined);
      await pause(QUIET);
      return settled(item());
    },
    scroll: async (steps, pixels) => {
      const scroller = find('.euiDataGrid__virtualized');
      scroller.scrollTop = 0;
      await pause(QUIET);
      const start = performance.now();
      for (let step = 1; step <= steps; step++) {
        scroller.scrollTop = step * pixels;
        await painted();
      }
      return performance.now() - start;
    },
    look: () => {
      const { width, height } = find('.euiDataGrid').getBoundingClientRect();
      const name = 'dataGridHeaderCell-';
      const columns = [...document.querySelectorAll('.euiDataGridHeaderCell[data-test-subj^="' + name + '"]')]
        .map((cell) => ({
          id: cell.dataset.gridcellColumnId,
          heading: cell.querySelector('.euiDataGridHeaderCell__content')?.textContent ?? '',
          initialWidth: cell.offsetWidth,
          isNumeric: cell.className.includes('numeric'),
        }));
      const cells = [...document.querySelectorAll(CELL)];
      return { width, height, columns, cells: cells.length, first: cells[0]?.textContent ?? null };
    },
  };
})();
`;

export const installProbe = async (page: Page): Promise<void> => {
  await page.addInitScript(PROBE);
};
