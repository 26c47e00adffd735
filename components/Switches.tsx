import { Switch } from './Switch.tsx';

export interface SwitchesProps {
  /** Null where the page is none that an extension can read. */
  readonly site: string | null;
  readonly siteOn: boolean;
  readonly everywhere: boolean;
  readonly onSite: (on: boolean) => void;
  readonly onEverywhere: (on: boolean) => void;
}

export function Switches({ site, siteOn, everywhere, onSite, onEverywhere }: SwitchesProps) {
  return (
    <div class="switches">
      <Switch
        label="On this site"
        detail={site ?? 'not available'}
        on={everywhere && siteOn && site !== null}
        disabled={!everywhere || site === null}
        onChange={onSite}
      />
      <Switch
        label="Everywhere"
        detail={everywhere ? 'on' : 'off on all sites'}
        on={everywhere}
        onChange={onEverywhere}
      />
    </div>
  );
}
