/** Of the build: see `wxt.config.ts`. */
interface ImportMetaEnv {
  /** Of the extension. */
  readonly VERSION: string;
}
