package app.facet.platform.accounts;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ActingAsTheHouse;
import app.facet.platform.vault.BlindIndex;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Codes for whoever lost their authenticator app, each good once. Kept as keyed hashes: a copy of them is worthless. */
@Component
class RecoveryCodes {

    static final int COUNT = 10;

    /** Without characters that are mistaken for each other. Ten of them are 49 bits, behind a door that slows down. */
    private static final String ALPHABET = "abcdefghjkmnpqrstvwxyz23456789";

    private static final int HALF = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final BlindIndex index;

    RecoveryCodes(JdbcClient jdbc, BlindIndex index) {
        this.jdbc = jdbc;
        this.index = index;
    }

    /** New ones instead of all before. They can't be shown again. */
    @Transactional
    List<String> renew(AccountId account) {
        forget(account);
        var codes =
                Stream.generate(RecoveryCodes::random).distinct().limit(COUNT).toList();
        codes.forEach(
                code -> jdbc.sql("insert into account_recovery_code (account_id, code_index) values (:account, :index)")
                        .param("account", account.value())
                        .param("index", indexOf(account, code))
                        .update());
        return codes;
    }

    @Transactional(readOnly = true)
    int left(AccountId account) {
        return jdbc.sql("select count(*) from account_recovery_code where account_id = :account")
                .param("account", account.value())
                .query(Integer.class)
                .single();
    }

    /** Whether it was one; from now on it no longer is. */
    @ActingAsTheHouse("nobody is signed in yet")
    @Transactional
    boolean use(AccountId account, String typed) {
        return jdbc.sql("delete from account_recovery_code where account_id = :account and code_index = :index")
                        .param("account", account.value())
                        .param("index", indexOf(account, typed))
                        .update()
                > 0;
    }

    @Transactional
    void forget(AccountId account) {
        jdbc.sql("delete from account_recovery_code where account_id = :account")
                .param("account", account.value())
                .update();
    }

    private String indexOf(AccountId account, String code) {
        String plain = code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return index.of("accounts.recovery-code", account + "/" + plain);
    }

    private static String random() {
        String letters = RANDOM.ints(2L * HALF, 0, ALPHABET.length())
                .mapToObj(at -> String.valueOf(ALPHABET.charAt(at)))
                .collect(Collectors.joining());
        return letters.substring(0, HALF) + "-" + letters.substring(HALF);
    }
}
