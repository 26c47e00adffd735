import type { ComponentChildren } from 'preact';

interface EmptyStateProps {
  readonly title: string;
  readonly children: ComponentChildren;
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** Nothing to list: says why, and what can be done instead. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div class="empty">
      <h2>{title}</h2>
      {children}
      {action && (
        <button type="button" class="action" onClick={action.run}>
          {action.label}
        </button>
      )}
    </div>
  );
}
