package app.facet.platform.accounts;

/** Where a provider is asked. Written down instead of looked up, so that Facet starts without any network. */
record Endpoints(String issuer, String authorize, String token, String keys) {

    static Endpoints of(Provider provider, String otherIssuer) {
        return otherIssuer.isBlank() ? own(provider) : beneath(otherIssuer);
    }

    private static Endpoints own(Provider provider) {
        return switch (provider) {
            case GOOGLE ->
                new Endpoints(
                        "https://accounts.google.com",
                        "https://accounts.google.com/o/oauth2/v2/auth",
                        "https://oauth2.googleapis.com/token",
                        "https://www.googleapis.com/oauth2/v3/certs");
            case APPLE ->
                new Endpoints(
                        "https://appleid.apple.com",
                        "https://appleid.apple.com/auth/authorize",
                        "https://appleid.apple.com/auth/token",
                        "https://appleid.apple.com/auth/keys");
            case LINKEDIN ->
                new Endpoints(
                        "https://www.linkedin.com/oauth",
                        "https://www.linkedin.com/oauth/v2/authorization",
                        "https://www.linkedin.com/oauth/v2/accessToken",
                        "https://www.linkedin.com/oauth/openid/jwks");
        };
    }

    private static Endpoints beneath(String issuer) {
        return new Endpoints(issuer, issuer + "/authorize", issuer + "/token", issuer + "/jwks");
    }
}
