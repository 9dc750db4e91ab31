# The reminder job as an image, for a schedule that runs containers: Node and one file, nothing to install. In a checkout:
#   npm ci && npm run build && docker build -f docs/hosting/remind.Dockerfile -t <registry>/rettesnor-remind:<version> dist
# What follows the image's name are the job's own options: docker run --rm <image> --help
FROM node:22-slim
COPY remind.mjs remind.licences.md /app/
USER node
ENTRYPOINT ["node", "/app/remind.mjs"]
