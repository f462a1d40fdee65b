package app.facet.platform.accounts;

/** What the sign-up form asks for. */
public record Registration(String displayName, String email, String password) {

    @Override
    public String toString() {
        return "Registration[…]"; // never a password or an address in a log
    }
}
