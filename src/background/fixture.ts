/** What is stored on a device, for tests of what counts and remembers: in place of the browser. */
export const device = { stored: {} as Record<string, unknown> };

export const browser = {
  storage: {
    local: {
      get: async () => device.stored,
      set: async (values: Record<string, unknown>) => Object.assign(device.stored, values),
    },
  },
};
