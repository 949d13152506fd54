# The server alone; the database is a container of its own (docker-compose.yml).
FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm rebuild esbuild && npm run build

FROM node:22-bookworm-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts

FROM node:22-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 MONAZITE_HOME=/home/node/.monazite
COPY --from=dependencies /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY package.json LICENSE NOTICE ./
COPY schema ./schema
COPY questions ./questions
COPY seed ./seed
USER node
RUN mkdir -p /home/node/.monazite
EXPOSE 4000
HEALTHCHECK --interval=5s --timeout=5s --start-period=60s --retries=24 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4000/readyz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# As npm start has it: room for what lives for one answer, so that less of it is moved and kept.
CMD ["node", "--max-semi-space-size=32", "dist/cli/main.js", "serve", "--load"]
