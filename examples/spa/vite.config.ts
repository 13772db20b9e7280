import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// The port is part of the origin, which the gateway's settings allow by name. With another port, it would be another origin.
export default defineConfig({
  plugins: [react()],
  server: { port: 5173, strictPort: true },
  preview: { strictPort: true },
});
