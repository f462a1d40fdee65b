package app.facet.platform.accounts;

/** What an account may do besides using the products. Every account is a member. */
public enum Role {
    MEMBER,
    ADMIN
}
