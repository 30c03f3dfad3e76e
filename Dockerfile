# docker build -t pledge .
# Pin the base by digest where you build it for production.
FROM node:24-bookworm-slim AS dependencies
WORKDIR /app
# .npmrc keeps packages from running scripts of theirs; the Node that npm would bring is the image's own here.
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --omit=optional

FROM node:24-bookworm-slim
WORKDIR /app
# Owned by root, so that what runs cannot change itself.
COPY --from=dependencies /app/node_modules ./node_modules
COPY package.json app.yml LICENSE ./
COPY src ./src
RUN install -d -o node -g node -m 0700 /data
USER node
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 PLEDGE_DATA=/data
VOLUME /data
EXPOSE 3000
HEALTHCHECK --start-period=60s --interval=30s --timeout=5s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/readyz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Not through npm, which needs a shell beside it.
CMD ["node", "--max-semi-space-size=4", "src/start.js"]
