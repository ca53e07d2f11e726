import { useEuiTheme } from '@elastic/eui';
import { css, Global } from '@emotion/react';
import { memo, useMemo } from 'react';

/**
 * Class names of what cells show. A grid draws hundreds of cells at a time: styles that are made
 * once for the page cost them nothing, where each component of EUI makes its own.
 */
export const gridLook = {
  grid: 'ec2DeploymentHunt-grid',
  link: 'ec2DeploymentHunt-link',
  quietLink: 'ec2DeploymentHunt-link ec2DeploymentHunt-quietLink',
  subdued: 'ec2DeploymentHunt-subdued',
  doubt: 'ec2DeploymentHunt-doubt',
  badge: 'ec2DeploymentHunt-badge',
  doubtBadge: 'ec2DeploymentHunt-badge ec2DeploymentHunt-doubtBadge',
  button: 'ec2DeploymentHunt-button',
  openButton: 'ec2DeploymentHunt-button ec2DeploymentHunt-openButton',
  line: 'ec2DeploymentHunt-line',
  shrinks: 'ec2DeploymentHunt-shrinks',
  bar: 'ec2DeploymentHunt-bar',
  barReached: 'ec2DeploymentHunt-bar ec2DeploymentHunt-barReached',
} as const;

/** The styles of `gridLook`, for the whole page: cells are shown in popovers too. */
export const GridLook = memo(() => {
  const { euiTheme } = useEuiTheme();
  const styles = useMemo(() => {
    const { colors, font, border, size, focus } = euiTheme;
    return css({
      // Kibana scopes what an app lays over the page; a grid in full screen covers the header too.
      '.euiDataGrid__restrictBody .kbnAppWrapper': { zIndex: 'auto' },
      // Numbers end where the next text begins: without a gap they read as one.
      '.ec2DeploymentHunt-grid': {
        '.euiDataGridHeaderCell.euiDataGridHeaderCell--numeric, .euiDataGridRowCell--numeric .euiDataGridRowCell__content':
          { paddingInlineEnd: size.m },
      },
      '.ec2DeploymentHunt-link': {
        color: colors.textPrimary,
        fontWeight: font.weight.medium,
        textAlign: 'start',
        cursor: 'pointer',
        '&:hover, &:focus': { textDecoration: 'underline' },
        '&:focus-visible': { outline: `${focus.width} solid ${focus.color}` },
      },
      '.ec2DeploymentHunt-quietLink': { color: colors.textSubdued },
      '.ec2DeploymentHunt-subdued': { color: colors.textSubdued },
      '.ec2DeploymentHunt-doubt': { color: colors.textWarning, fontWeight: font.weight.bold },
      '.ec2DeploymentHunt-badge': {
        display: 'inline-block',
        verticalAlign: 'middle',
        maxInlineSize: '100%',
        lineHeight: '16px',
        paddingInline: size.s,
        border: border.thin,
        borderRadius: 24,
        overflow: 'hidden',
        textOverflow: 'ellipsis',
        fontWeight: font.weight.medium,
        color: colors.textParagraph,
        background: colors.backgroundBasePlain,
      },
      '.ec2DeploymentHunt-doubtBadge': {
        color: colors.textWarning,
        background: colors.backgroundLightWarning,
        borderColor: 'transparent',
      },
      '.ec2DeploymentHunt-button': {
        display: 'inline-flex',
        alignItems: 'center',
        justifyContent: 'center',
        inlineSize: size.l,
        blockSize: size.l,
        borderRadius: border.radius.small,
        color: colors.textParagraph,
        '&:hover, &:focus': { background: colors.backgroundBaseInteractiveHover },
        '&:focus-visible': { outline: `${focus.width} solid ${focus.color}` },
      },
      '.ec2DeploymentHunt-openButton': {
        color: colors.textPrimary,
        background: colors.backgroundBaseInteractiveSelect,
      },
      '.ec2DeploymentHunt-line': {
        display: 'flex',
        gap: size.xs,
        alignItems: 'center',
        minInlineSize: 0,
      },
      '.ec2DeploymentHunt-shrinks': {
        minInlineSize: 0,
        overflow: 'hidden',
        textOverflow: 'ellipsis',
      },
      '.ec2DeploymentHunt-bar': {
        display: 'inline-block',
        inlineSize: 56,
        blockSize: 6,
        marginInlineEnd: 6,
        verticalAlign: 'middle',
        borderRadius: 3,
        color: colors.backgroundFilledText,
        background: `linear-gradient(currentColor, currentColor) no-repeat ${colors.backgroundBaseSubdued}`,
      },
      '.ec2DeploymentHunt-barReached': { color: colors.backgroundFilledPrimary },
    });
  }, [euiTheme]);
  return <Global styles={styles} />;
});
GridLook.displayName = 'GridLook';
