import { useApp } from '../shell/context';

/** Why the viewer may not run, cancel or undo an operation; nothing where they may (H40). */
export function useRefusal(createdBy: string): string | null {
  const { viewer, standing } = useApp();
  if (standing === 'staff' || standing === 'manager' || createdBy === viewer.email) return null;
  return `Only ${createdBy}, who planned it, or a manager of the organization can do this.`;
}

/** Why the viewer may not plan anything; nothing where they may (H23). */
export function usePlanRefusal(): string | null {
  const { organization, standing } = useApp();
  if (standing === 'auditor') return 'Auditors can’t make changes. Ask a manager of the organization.';
  if (standing === 'member') return 'Only managers and account administrators can plan changes.';
  if (organization && !organization.businessManagerEnabled)
    return `Business Manager is off for ${organization.name}. Ask your Roster representative.`;
  return null;
}
