package app.facet.platform.kernel;

import java.io.IOException;
import java.util.Set;

/**
 * What one module knows about a person: how to hand it over and how to forget it. Every table with an
 * {@code account_id} is claimed by exactly one of these; a test reads the schema and fails when one is forgotten.
 */
public interface PersonalData {

    /** Folder of the export this goes to, e.g. {@code dating}. */
    String section();

    /** The tables with personal rows that {@link #erase} empties for an account. */
    Set<String> tables();

    /** Writes everything held about the account. */
    void export(AccountId account, ExportArchive archive) throws IOException;

    /** Forgets the account: afterwards no row and no file of this module refers to it. Safe to repeat. */
    void erase(AccountId account);
}
