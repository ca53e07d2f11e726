import { publishedDate } from './published_date';

describe('publishedDate', () => {
  it('reads the minute where a month seems to stand', () => {
    expect(publishedDate('2018-26-20')).toEqual({ weekYear: '2018', minute: '26', day: '20' });
  });

  it('says nothing about another form', () => {
    expect(publishedDate('2018-08-20T09:26:00Z')).toBeNull();
    expect(publishedDate('')).toBeNull();
  });
});
