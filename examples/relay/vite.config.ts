import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Replaces graphql`…` with the output of relay-compiler, as babel-plugin-relay does in projects that use Babel. */
const relay: Plugin = {
  name: 'relay',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/src\/[^/]+\.tsx$/.test(id)) return null;
    const imports = new Set<string>();
    const replaced = code.replace(
      /\bgraphql`\s*(?:query|mutation|subscription|fragment)\s+(\w+)[^`]*`/g,
      (_, name: string) => {
        imports.add(`import ${name}Document from './__generated__/${name}.graphql';`);
        return `${name}Document`;
      },
    );
    return imports.size > 0 ? { code: [...imports, replaced].join('\n'), map: null } : null;
  },
};

// The port is part of the origin, which the gateway's settings allow by name. With another port, it would be another origin.
export default defineConfig({
  plugins: [relay, react()],
  build: { chunkSizeWarningLimit: 1000 }, // Relay is large
  server: { port: 5173, strictPort: true },
  preview: { strictPort: true },
});
