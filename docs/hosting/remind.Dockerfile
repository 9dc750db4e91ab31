# The reminder job as an image, for a schedule that runs containers. At the root of a checkout:
#   docker build -f docs/hosting/remind.Dockerfile -t <registry>/rettesnor-remind:<version> .
# What follows the image's name are the job's own options: docker run --rm <image> --help
FROM node:22-slim
WORKDIR /app
COPY package.json package-lock.json .npmrc tsconfig.json ./
RUN npm ci --omit=dev --ignore-scripts --no-audit
COPY src ./src
USER node
ENTRYPOINT ["node", "--import", "tsx", "src/commands/remind.ts"]
