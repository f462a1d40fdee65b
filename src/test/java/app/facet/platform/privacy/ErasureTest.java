package app.facet.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.audit.Audit;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ExportArchive;
import app.facet.platform.kernel.PersonalData;
import app.facet.platform.vault.Vault;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.dao.DataIntegrityViolationException;

/** The order of an erasure, with modules that stand in each other's way. */
@HouseTest
class ErasureTest {

    @Autowired
    Accounts accounts;

    @Autowired
    Vault vault;

    @Autowired
    Audit audit;

    @Autowired
    Agreements agreements;

    private final List<String> erased = new ArrayList<>();

    private final class Module implements PersonalData {

        private final String section;
        private final BooleanSupplier free;

        Module(String section, BooleanSupplier free) {
            this.section = section;
            this.free = free;
        }

        @Override
        public String section() {
            return section;
        }

        @Override
        public Set<String> tables() {
            return Set.of();
        }

        @Override
        public void export(AccountId account, ExportArchive archive) {}

        @Override
        public void erase(AccountId account) {
            if (!free.getAsBoolean()) {
                throw new DataIntegrityViolationException(section + " is still referred to");
            }
            erased.add(section);
        }
    }

    private Erasure erasure(Module... modules) {
        var beans = new DefaultListableBeanFactory();
        for (Module module : modules) {
            beans.registerSingleton(module.section(), module);
        }
        return new Erasure(beans.getBeanProvider(PersonalData.class), accounts, vault, audit);
    }

    @Test
    void whatIsStillReferredToWaitsForWhatRefersToIt() {
        var ada = ada();

        erasure(
                        new Module("media", () -> erased.contains("dating")),
                        new Module("dating", () -> erased.contains("work")),
                        new Module("work", () -> true))
                .run(ada, (stage, percent) -> {});

        assertThat(erased.subList(0, 3)).containsExactly("work", "dating", "media");
        assertThat(erased.subList(3, 6)).as("one round more").containsExactlyInAnyOrder("work", "dating", "media");
    }

    @Test
    void aModuleThatCanNotForgetKeepsTheAccountAndItsKey() {
        var ada = ada();
        byte[] sealed = vault.seal(ada, "test.note", "still here");

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> erasure(new Module("media", () -> false), new Module("dating", () -> true))
                        .run(ada, (stage, percent) -> {}));

        assertThat(accounts.find(ada).displayName()).isEqualTo("Ada");
        assertThat(vault.open(ada, "test.note", sealed)).isEqualTo("still here");
    }

    @Test
    void repeatedAfterACrashItGoesOn() {
        var ada = ada();
        var erasure = erasure(new Module("media", () -> true));

        erasure.run(ada, (stage, percent) -> {});
        erasure.run(ada, (stage, percent) -> {});

        assertThat(accounts.findByEmail(ada + "@example.org")).isEmpty();
    }

    private AccountId ada() {
        var ada = accounts.register(new Registration("Ada", UUID.randomUUID() + "@example.org", "otter quilt harbour"));
        agreements.forget(ada);
        return ada;
    }
}
