/** What we use of Mozilla's checker, which comes without types; `web-ext lint` runs the same. */
declare module 'addons-linter' {
  interface Message {
    code: string;
    message: string;
    description: string;
    /** Absent where the whole package is meant. */
    file?: string;
    line?: number;
    column?: number;
  }
  interface Report {
    errors: Message[];
    warnings: Message[];
    notices: Message[];
  }
  const linter: {
    createInstance(options: { config: Record<string, unknown>; runAsBinary: boolean }): {
      run(): Promise<Report>;
    };
  };
  export default linter;
}
