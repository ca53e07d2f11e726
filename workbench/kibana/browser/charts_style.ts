import darkTheme from '@elastic/charts/dist/theme_only_dark.css';
import lightTheme from '@elastic/charts/dist/theme_only_light.css';

/**
 * Kibana's page brings the stylesheet of Charts; a chart without it has no size and no tooltip.
 * Gives the way to change between the two.
 */
export const addChartsStyle = (document: Document): ((isDark: boolean) => void) => {
  const style = document.createElement('style');
  style.dataset['of'] = 'charts';
  document.head.appendChild(style);
  return (isDark) => {
    style.textContent = isDark ? darkTheme : lightTheme;
  };
};
