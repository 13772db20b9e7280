import type { ReactNode } from 'react';

// Icons of 24 x 24 strokes. They are decorative: a text beside them or the label of their button has the same meaning.
function icon(strokes: ReactNode) {
  return function Icon({ size = 18 }: { size?: number }) {
    return (
      <svg
        width={size}
        height={size}
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth={1.75}
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
      >
        {strokes}
      </svg>
    );
  };
}

export const HomeIcon = icon(<path d="M4 11.500 12 4.500l8 7M6.500 9.500v10h11v-10M10 19.500v-5.500h4v5.500" />);
export const SearchIcon = icon(<path d="M10.5 17a6.5 6.5 0 1 1 0-13 6.5 6.5 0 0 1 0 13Zm4.7-1.8L20 20" />);
export const ChevronsIcon = icon(<path d="m8 9.5 4-4 4 4M8 14.5l4 4 4-4" />);
export const ChevronDownIcon = icon(<path d="m6 9 6 6 6-6" />);
export const ArrowUpIcon = icon(<path d="M12 19V5m-6 6 6-6 6 6" />);
export const ArrowDownIcon = icon(<path d="M12 5v14m-6-6 6 6 6-6" />);
export const CloseIcon = icon(<path d="M6 6l12 12M18 6 6 18" />);
export const SunIcon = icon(
  <path d="M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M18.7 5.3l-1.4 1.4M6.7 17.3l-1.4 1.4" />,
);
export const MoonIcon = icon(<path d="M20 14.5A8 8 0 0 1 9.5 4a8 8 0 1 0 10.5 10.5Z" />);
export const SchemeIcon = icon(
  <>
    <circle cx="12" cy="12" r="8.5" />
    <path d="M12 3.5v17a8.5 8.5 0 0 0 0-17Z" fill="currentColor" />
  </>,
);
export const UserIcon = icon(
  <path d="M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.5 20c.8-3.4 3.9-5 7.5-5s6.700 1.600 7.500 5" />,
);
export const UsersIcon = icon(
  <path d="M9 11.500a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7ZM2.500 19.500c.6-3 3.200-4.500 6.500-4.500s5.900 1.500 6.500 4.500M16 4.800a3.500 3.500 0 0 1 0 6.400M18 15.200c1.900.6 3.200 2 3.500 4.300" />,
);
export const AccountsIcon = icon(<path d="M4 7.500h16M4 12h16M4 16.500h10" />);
export const SeatIcon = icon(<path d="M7 4v7.500h9.500V20M7 11.500V20M7 15.500h9.500M16.500 11.500a2 2 0 0 1 2 2" />);
export const OutIcon = icon(
  <path d="M14 4H6.500A1.500 1.500 0 0 0 5 5.500v13A1.500 1.500 0 0 0 6.500 20H14M10 12h10m-3.500-3.500L20 12l-3.500 3.500" />,
);
export const CheckIcon = icon(<path d="m5 12.500 4.500 4.500L19 7.500" />);
export const WarningIcon = icon(<path d="M12 4 2.800 19.500h18.400L12 4Zm0 6v4.500m0 2.500v.01" />);
export const InfoIcon = icon(
  <>
    <circle cx="12" cy="12" r="8.500" />
    <path d="M12 11.500v5M12 8v.01" />
  </>,
);
export const MailIcon = icon(<path d="M3.500 6.500h17v11h-17zM3.500 7l8.500 6.500L20.500 7" />);
export const CodeIcon = icon(<path d="m8.500 7.500-5 4.500 5 4.500M15.500 7.500l5 4.500-5 4.500" />);
export const OrganizationIcon = icon(
  <path d="M4 20V6.500L12 3v17M12 9h8v11M2.500 20h19M7 9v.01M7 12.500v.01M7 16v.01M16 12.500v.01M16 16v.01" />,
);
export const RolesIcon = icon(
  <path d="M12 3.500 5 6v5.500c0 4.300 2.900 7.400 7 9 4.100-1.600 7-4.700 7-9V6l-7-2.500ZM9 12l2.200 2.200L15.200 10" />,
);
export const ActivityIcon = icon(
  <>
    <path d="M12 7.500V12l3 2" />
    <path d="M4.600 9A8 8 0 1 1 4 12M4 5v4h4" />
  </>,
);
export const DotsIcon = icon(<path d="M5 12h.01M12 12h.01M19 12h.01" strokeWidth={2.75} />);
export const PlusIcon = icon(<path d="M12 5v14M5 12h14" />);
export const MinusIcon = icon(<path d="M5 12h14" />);
export const PencilIcon = icon(
  <path d="M4.500 19.500 5.500 15 16 4.500l3.500 3.500L9 18.500l-4.500 1ZM13.500 7l3.500 3.500" />,
);
export const CopyIcon = icon(
  <>
    <rect x="8.500" y="8.500" width="11" height="11" rx="2" />
    <path d="M15.500 8.500V6a1.500 1.500 0 0 0-1.500-1.500H6A1.500 1.500 0 0 0 4.500 6v8A1.500 1.500 0 0 0 6 15.500h2.500" />
  </>,
);
export const TrashIcon = icon(<path d="M4.500 6.500h15M9.500 6.500V4h5v2.500M6.500 6.500l1 13.500h9l1-13.500" />);
export const EyeIcon = icon(
  <>
    <path d="M2.500 12S6 5.500 12 5.500 21.500 12 21.500 12 18 18.500 12 18.500 2.500 12 2.500 12Z" />
    <circle cx="12" cy="12" r="2.800" />
  </>,
);
export const DownloadIcon = icon(<path d="M12 4v11m-5-4.500 5 5 5-5M4.500 19.500h15" />);
export const BulkIcon = icon(<path d="M4 6.500h9M4 12h6M4 17.500h6M14 15.500l2.500 2.500L21 12.500" />);
export const UndoIcon = icon(<path d="M8.500 5 4 9.500 8.500 14M4 9.500h10a5.500 5.500 0 0 1 0 11H9" />);
export const PrintIcon = icon(<path d="M7 9V3.500h10V9M7 17H4.500V9h15v8H17M7 14h10v6.500H7z" />);
export const StarIcon = icon(
  <path d="m12 4 2.500 5.100 5.500.800-4 3.900 1 5.600-5-2.700-5 2.700 1-5.600-4-3.900 5.500-.800L12 4Z" />,
);
export const UserMinusIcon = icon(
  <path d="M10 11.500a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7ZM3.500 19.500c.600-3 3.200-4.500 6.500-4.500s5.900 1.500 6.500 4.500M15.500 9.500h5.500" />,
);
export const SettingsIcon = icon(
  <path d="M4 7h9m5 0h2M4 12h3m5 0h8M4 17h9m5 0h2M15.500 9.200a2.200 2.200 0 1 0 0-4.400 2.200 2.200 0 0 0 0 4.400ZM9.500 14.200a2.200 2.200 0 1 0 0-4.400 2.200 2.200 0 0 0 0 4.400ZM15.500 19.200a2.200 2.200 0 1 0 0-4.400 2.200 2.200 0 0 0 0 4.400Z" />,
);
export const KeyIcon = icon(
  <path d="M8 16.500a4.500 4.500 0 1 1 4.300-5.800H21v3.600h-2.200V17h-3.600v-2.700h-2.900A4.500 4.500 0 0 1 8 16.500Zm-.5-4.500v.01" />,
);
export const DocumentIcon = icon(<path d="M6.5 3.5h7.5l4 4v13h-11.5Zm7 0v4.5h4.5M9.5 12h5.5M9.5 15.5h5.5" />);
