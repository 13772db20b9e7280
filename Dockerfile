# An image with only the gateway: a static binary without a shell, which does not run as root. Its data is in /data unless ROSTER_DATABASE_URL says otherwise.
#
# In a container the gateway accepts connections from other machines, so it starts only with TLS, either its own or that of a proxy:
#
#   docker run -e ROSTER_PUBLIC_URL=https://roster.example.com -e ROSTER_TRUSTED_PROXIES=172.16.0.0/12 …
#   docker run -e ROSTER_PUBLIC_URL=https://roster.example.com -e ROSTER_TLS_CERT=/tls/chain.pem -e ROSTER_TLS_KEY=/tls/key.pem …
#   docker run -e ROSTER_PUBLIC_URL=http://localhost:8080 -e ROSTER_INSECURE=true -p 127.0.0.1:8080:8080 …     # to try it
#
# The build has no access to the repository's history, so pass the version as arguments:
#
#   docker build --build-arg VERSION="$(git describe --tags)" --build-arg REVISION="$(git rev-parse HEAD)" -t roster .
FROM golang:1.26 AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
# If they are empty, roster version prints "unknown".
ARG VERSION= REVISION=
RUN CGO_ENABLED=0 go build -trimpath -o /out/roster \
    -ldflags="-s -w -X example.com/roster/internal/version.number=$VERSION -X example.com/roster/internal/version.revision=$REVISION" ./cmd/roster \
 && mkdir -m 0700 /out/data /out/tmp

FROM scratch
COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/
COPY --from=build /out/roster /roster
COPY --from=build --chown=65532:65532 /out/data /data
# For temporary files of uploads.
COPY --from=build --chown=65532:65532 /out/tmp /tmp
USER 65532:65532
ENV ROSTER_DATABASE_URL=sqlite:/data/roster.db ROSTER_MAIL_DIR=/data/mail ROSTER_LISTEN=0.0.0.0:8080
VOLUME /data
EXPOSE 8080
ENTRYPOINT ["/roster"]
CMD ["serve"]
