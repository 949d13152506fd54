import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import helmet from 'helmet';

// Both src/server and dist/server lie two levels below the product's folder.
const graphiqlFolder = fileURLToPath(new URL('../../dist/graphiql', import.meta.url));

/** Serves the GraphiQL page at /graphiql, to which / leads. */
export async function servePages(app: FastifyInstance): Promise<void> {
  await app.register(fastifyStatic, {
    root: graphiqlFolder,
    prefix: '/graphiql',
    redirect: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      // The names of assets change with their contents; that of the page does not.
      const rule = path.endsWith('.html') ? 'no-cache' : 'public, max-age=31536000, immutable';
      reply.setHeader('cache-control', rule);
    },
  });
  app.get('/', (_, reply) => reply.redirect('/graphiql/'));
}

/** Sets the headers that keep browsers from being used against the user. */
export function setSecurityHeaders(app: FastifyInstance): void {
  // Helmet itself: its plugin for Fastify would make the same headers anew for every request.
  const secure = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        objectSrc: ["'none'"],
        scriptSrc: ["'self'"],
        workerSrc: ["'self'"],
        connectSrc: ["'self'"],
        fontSrc: ["'self'", 'data:'],
        imgSrc: ["'self'", 'data:'],
        // Monaco, the editor in GraphiQL, writes its styles as it goes.
        styleSrc: ["'self'", "'unsafe-inline'"],
      },
    },
    // Whether this host is to be reached by HTTPS alone is for the proxy to say that speaks HTTPS.
    strictTransportSecurity: false,
  });
  app.addHook('onRequest', (request, reply, done) => {
    secure(request.raw, reply.raw, () => {
      done();
    });
  });
}
