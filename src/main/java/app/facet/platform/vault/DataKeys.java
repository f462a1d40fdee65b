package app.facet.platform.vault;

import app.facet.platform.kernel.AccountId;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Everybody's data keys: one file each, wrapped by the master key together with whose it is. */
@Component
class DataKeys {

    static final String FOLDER = "accounts";
    private static final int REMEMBERED = 10_000;

    private final KeyFiles files;
    private final MasterKey master;
    private final Duration rememberedFor;
    private final Clock clock;
    private final Cache<AccountId, DataKey> remembered;

    DataKeys(KeyFiles files, MasterKey master, VaultSettings settings, Clock clock) {
        this.files = files;
        this.master = master;
        this.rememberedFor = settings.rememberedFor();
        this.clock = clock;
        remembered = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterWrite(rememberedFor)
                .build();
    }

    void create(AccountId account) {
        if (files.read(file(account)).isEmpty()) {
            store(account, DataKey.fresh());
        }
    }

    Optional<DataKey> find(AccountId account) {
        var known = remembered.getIfPresent(account);
        if (known != null) {
            return Optional.of(known);
        }
        var read = files.read(file(account)).map(wrapped -> DataKey.of(master.unwrap(wrapped, context(account))));
        read.ifPresent(key -> remembered.put(account, key));
        return read;
    }

    /** @throws KeyDestroyed when the account has none (any more) */
    DataKey of(AccountId account) {
        return find(account).orElseThrow(KeyDestroyed::new);
    }

    void store(AccountId account, DataKey key) {
        files.write(file(account), master.wrap(key.serialized(), context(account)));
        remembered.invalidate(account);
    }

    void destroy(AccountId account) {
        files.delete(file(account));
        remembered.invalidate(account);
    }

    boolean isWrappedByNewestMaster(AccountId account) {
        return files.read(file(account)).map(master::isNewest).orElse(true);
    }

    /** Whether every node has forgotten what the key was before its last change. */
    boolean isSettled(AccountId account) {
        var settled = clock.instant().minus(rememberedFor.multipliedBy(2));
        return files.changedAt(file(account)).map(settled::isAfter).orElse(true);
    }

    List<AccountId> all() {
        return files.namesIn(FOLDER).stream().map(AccountId::of).toList();
    }

    private static String context(AccountId account) {
        return "data-key/" + account;
    }

    private static String file(AccountId account) {
        String name = account.toString();
        return FOLDER + "/" + name.substring(0, 2) + "/" + name;
    }
}
