package app.facet.platform.vault;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.Acting;
import app.facet.platform.kernel.Acting.Who;
import app.facet.platform.vault.spi.SealedData;
import app.facet.platform.work.spi.Progress;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * New keys for everybody: a new master key, then for each person a new data key with which their fields are sealed
 * anew. Files keep their content; only their file keys are sealed anew. Old keys go on opening what they sealed until
 * nobody can be using them any more, and are dropped by the night's run.
 */
@Component
class KeyRotation {

    private static final Logger LOG = LoggerFactory.getLogger(KeyRotation.class);

    private final MasterKey master;
    private final DataKeys keys;
    private final BlindIndex index;
    private final HouseKeys houseKeys;
    private final ObjectProvider<SealedData> sealedData;

    KeyRotation(
            MasterKey master,
            DataKeys keys,
            BlindIndex index,
            HouseKeys houseKeys,
            ObjectProvider<SealedData> sealedData) {
        this.master = master;
        this.keys = keys;
        this.index = index;
        this.houseKeys = houseKeys;
        this.sealedData = sealedData;
    }

    /** Does the work. After a crash it goes on where it was: who is wrapped by the newest master key has been seen to. */
    void run(RotateKeys task, Progress progress) {
        if (master.newestId() == task.olderThan()) {
            master.addNew();
        }
        index.rewrap();
        houseKeys.rewrap();
        List<AccountId> all = keys.all();
        int told = -1;
        int failed = 0;
        for (int i = 0; i < all.size(); i++) {
            failed += renewed(all.get(i)) ? 0 : 1;
            int percent = i * 100 / all.size();
            if (percent != told) {
                progress.report("vault.stage.renewing", percent);
                told = percent;
            }
        }
        if (failed > 0) {
            throw new IllegalStateException(
                    "Not sealed anew: %d of %d accounts, named in the log".formatted(failed, all.size()));
        }
    }

    private boolean renewed(AccountId account) {
        if (!keys.isWrappedByNewestMaster(account)) {
            keys.find(account).ifPresent(key -> keys.store(account, key.renewed()));
        }
        return resealed(account);
    }

    /** One person's damaged row must not keep everybody else's keys old. */
    private boolean resealed(AccountId account) {
        try {
            Acting.run(whose(account), () -> sealedData.forEach(data -> data.resealAll(account)));
            return true;
        } catch (KeyDestroyed deletedMeanwhile) {
            return true;
        } catch (RuntimeException damaged) {
            LOG.warn("Account {} could not be sealed anew", account, damaged);
            return false;
        }
    }

    /**
     * Seals what a node may still have sealed with an older key while the rotation ran, and drops the old keys. Runs at
     * night, long after every node has forgotten them.
     */
    void finish() {
        keys.all().stream().filter(keys::isSettled).forEach(this::dropOld);
        if (master.hasOld() && keys.all().stream().allMatch(keys::isWrappedByNewestMaster)) {
            master.dropOld();
        }
    }

    private static Who whose(AccountId account) {
        return account.equals(Vault.NOBODY) ? new Who.TheHouse() : new Who.Person(account);
    }

    private void dropOld(AccountId account) {
        var key = keys.find(account).filter(DataKey::hasOld);
        if (key.isPresent() && resealed(account)) {
            keys.store(account, key.get().withoutOld());
        }
    }
}
