/** What a keeper needs to know to run one Postgres. */
export type KeeperOrder = {
  /** Holds `data` and `password`. */
  readonly directory: string;
  readonly port: number;
  readonly password: string;
  /** The directory goes when Postgres stops, and nothing is forced to the disk. */
  readonly ephemeral: boolean;
  readonly settings: Readonly<Record<string, string>>;
};

export const isKeeperOrder = (value: unknown): value is KeeperOrder =>
  typeof value === 'object' && value !== null && 'directory' in value && 'port' in value && 'password' in value;

/** Unix sockets are left out: their paths have a length limit that a deep checkout exceeds. */
export const settingsFor = (ephemeral: boolean): Record<string, string> =>
  ephemeral ? { ...settings, ...unsafe } : settings;

/** What is lost when the machine stops is of no use to anybody: nothing waits for the disk. */
const unsafe = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', shared_buffers: '64MB' };

const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  max_connections: '200',
};
