FROM node:22-bookworm-slim AS built
WORKDIR /mizan
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN node scripts/build.mjs && npm prune --omit=dev

FROM node:22-bookworm-slim
WORKDIR /mizan
ENV NODE_ENV=production
COPY --from=built /mizan/node_modules node_modules
COPY --from=built /mizan/dist dist
COPY package.json ./
RUN mkdir /files && chown node:node /files
USER node
CMD ["node", "dist/api/server.js"]
