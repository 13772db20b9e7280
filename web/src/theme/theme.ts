import {
  createTheme,
  defaultVariantColorsResolver,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';

// One accent color, petrol, with grays tinted towards it. Every pair of text and background below has a contrast of at least 4.5:1 in both color schemes.
const petrol: MantineColorsTuple = [
  '#e9f6f8',
  '#d3ebef',
  '#a6d7df',
  '#75c1ce',
  '#48a9ba',
  '#2a8fa2',
  '#167a8d',
  '#0d6273',
  '#0a4f5d',
  '#073c47',
];
const gray: MantineColorsTuple = [
  '#f7f9f9',
  '#eff2f3',
  '#e3e8ea',
  '#d3dadd',
  '#b6c0c4',
  '#8d999e',
  '#667277',
  '#4c575c',
  '#333c40',
  '#1c2326',
];
const dark: MantineColorsTuple = [
  '#d7dee1',
  '#b3bec3',
  '#98a5ab',
  '#6b787e',
  '#3d484d',
  '#2c363a',
  '#222a2e',
  '#171d20',
  '#12171a',
  '#0c1012',
];

// Light variants with our text colors are readable in both color schemes. Mantine's own are not for every color.
const variantColorResolver: VariantColorsResolver = (input) => {
  const colors = defaultVariantColorsResolver(input);
  const name = input.color ?? input.theme.primaryColor;
  if (
    ['light', 'subtle', 'outline', 'transparent'].includes(input.variant) &&
    /^[a-z]+$/.test(name) &&
    name in input.theme.colors
  ) {
    return { ...colors, color: `var(--text-${name}, var(--mantine-color-${name}-light-color))` };
  }
  return colors;
};

// White text on its seventh shade is readable.
const red: MantineColorsTuple = [
  '#fdecea',
  '#fad4d0',
  '#f5aaa2',
  '#ee7d72',
  '#e5594c',
  '#d93c2d',
  '#c92c1f',
  '#b42318',
  '#901c13',
  '#6f150e',
];

export const theme = createTheme({
  primaryColor: 'petrol',
  primaryShade: { light: 7, dark: 7 },
  colors: { petrol, gray, dark, red },
  variantColorResolver,
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  headings: {
    fontFamily: "'Inter Variable', system-ui, sans-serif",
    fontWeight: '620',
    sizes: {
      h1: { fontSize: '1.35rem', lineHeight: '1.3' },
      h2: { fontSize: '1.05rem', lineHeight: '1.35' },
      h3: { fontSize: '0.95rem' },
    },
  },
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.15rem' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  focusRing: 'auto',
  components: {
    Button: { defaultProps: { size: 'sm' } },
    TextInput: { defaultProps: { size: 'sm' } },
    PasswordInput: { defaultProps: { size: 'sm' } },
    Tooltip: { defaultProps: { openDelay: 250, withArrow: true, portalProps: { target: '#main' } } },
    // Popovers and menus render inside the main landmark, and menus focus their first item.
    Popover: { defaultProps: { portalProps: { target: '#main' } } },
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
    Notification: { defaultProps: { closeButtonProps: { 'aria-label': 'Close the message' } } },
    // The header element of a dialog would be a second banner landmark.
    Modal: { defaultProps: { centered: true, closeButtonProps: { 'aria-label': 'Close' } } },
  },
});

export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#fff',
    '--mantine-color-text': gray[9],
    '--mantine-color-dimmed': '#566268',
    '--mantine-color-placeholder': '#667277',
    '--mantine-color-anchor': petrol[7],
    '--mantine-color-error': '#b42318',
    '--mantine-color-default-border': gray[3],
    '--ground': gray[0],
    '--line': gray[2],
    '--hover': gray[1],
    '--text-petrol': petrol[8],
    '--text-red': '#a01c13',
    '--text-yellow': '#7a4b00',
    '--text-green': '#0f6a3c',
    '--text-gray': gray[7],
    '--full': '#c6291c',
    '--near': '#b66a00',
    '--bar': petrol[6],
    '--bar-reserved': petrol[3],
  },
  dark: {
    '--mantine-color-body': dark[7],
    '--mantine-color-text': dark[0],
    '--mantine-color-dimmed': '#9fabb1',
    '--mantine-color-placeholder': '#96a2a8',
    '--mantine-color-anchor': petrol[3],
    '--mantine-color-error': '#ff9a8f',
    '--mantine-color-default-border': dark[4],
    // Backgrounds of light variants. Mantine's own are too bright in the dark scheme.
    '--mantine-color-petrol-light': '#0f343c',
    '--mantine-color-red-light': '#451f1c',
    '--mantine-color-yellow-light': '#3d2e12',
    '--mantine-color-green-light': '#12382a',
    '--ground': dark[8],
    '--line': dark[5],
    '--hover': dark[6],
    '--text-petrol': petrol[2],
    '--text-red': '#ffa79d',
    '--text-yellow': '#f5c26b',
    '--text-green': '#7fd6a4',
    '--text-gray': dark[1],
    '--full': '#ff7b6e',
    '--near': '#f0ab3c',
    '--bar': petrol[4],
    '--bar-reserved': petrol[7],
  },
});
