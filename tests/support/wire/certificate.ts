/*
 * For servers of tests on this machine: whoever reads this can use the key, and nobody trusts the certificate. Made by
 *   openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 36500 -subj /CN=localhost \
 *     -addext subjectAltName=DNS:localhost
 */
export const cert = `-----BEGIN CERTIFICATE-----
MIIBlTCCATugAwIBAgIUNMg0nALqvsBgNdcbHXxFd+FFxjEwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEzMDAxMjg1NVoYDzIxMjYxMTA2
MDEyODU1WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAARep6GQRHuJOchdblPsskFNNcz0v8Co70zVBkSBwDYfqwj/4EtYeoZd
HPrJ1eUXsWSHNiAT6SqGnK2sgIb9uXSjo2kwZzAdBgNVHQ4EFgQUkw7oP/r4PmzM
RYNBbbr1Gs0B7CwwHwYDVR0jBBgwFoAUkw7oP/r4PmzMRYNBbbr1Gs0B7CwwDwYD
VR0TAQH/BAUwAwEB/zAUBgNVHREEDTALgglsb2NhbGhvc3QwCgYIKoZIzj0EAwID
SAAwRQIhAMCJpldkYLghxsqMNohzXA4B4fYup7POWJvt9cYnS0cNAiApCelZWTzV
UcBaFX8qC5h2pqtF4QfPpt7dQG9yBOVNBA==
-----END CERTIFICATE-----`;

export const key = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgyzQjGefdfNkjwWn2
WU75YXA9nKy9v6zx7r1JEPraIv6hRANCAARep6GQRHuJOchdblPsskFNNcz0v8Co
70zVBkSBwDYfqwj/4EtYeoZdHPrJ1eUXsWSHNiAT6SqGnK2sgIb9uXSj
-----END PRIVATE KEY-----`;
