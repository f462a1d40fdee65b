package app.facet.platform.accounts;

import java.util.Locale;

/** What an account may do besides using the products. Every account is a member. */
public enum Role {
    MEMBER,

    /** Offers tattoos; given once their work has been looked at. */
    ARTIST,

    /** Advises on clothes; given once they have been talked to. */
    STYLIST,

    /** Opens the back office. */
    ADMIN;

    /** The last part of its message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
