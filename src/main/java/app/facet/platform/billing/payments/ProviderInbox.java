package app.facet.platform.billing.payments;

/** Where news of providers are left. */
public interface ProviderInbox {

    /** Keeps it and has it handled in the background, as part of the running transaction if there is one. Known news are not kept twice. */
    void leave(Incoming news);
}
