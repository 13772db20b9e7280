import { useApp } from '../shell/context';

/** Returns why the viewer cannot run, cancel or undo an operation, or null if they can (H40). */
export function useRefusal(createdBy: string): string | null {
  const { viewer, standing } = useApp();
  if (standing === 'staff' || standing === 'manager' || createdBy === viewer.email) return null;
  return `Only ${createdBy}, who planned it, or a manager of the organization can do this.`;
}

/** Returns why the viewer cannot plan operations, or null if they can (H23). */
export function usePlanRefusal(): string | null {
  const { organization, standing } = useApp();
  if (standing === 'auditor') return 'Auditors can’t make changes. Ask a manager of the organization.';
  if (standing === 'member') return 'Only managers and account administrators can plan changes.';
  if (organization && !organization.businessManagerEnabled)
    return `Business Manager is off for ${organization.name}. Ask your Roster representative.`;
  return null;
}
