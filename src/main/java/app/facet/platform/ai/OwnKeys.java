package app.facet.platform.ai;

import app.facet.platform.ai.spi.Ability;
import app.facet.platform.ai.spi.Engine;
import app.facet.platform.ai.spi.EngineFailure;
import app.facet.platform.ai.spi.EngineFailure.Kind;
import app.facet.platform.audit.Audit;
import app.facet.platform.audit.AuditEntry;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.kernel.StepUp;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;

/** The keys people bring to providers, and the model they want asked first. */
@Service
public class OwnKeys {

    // What a header can carry. A library that is given anything else repeats it in its complaint.
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{12,300}");

    private final SealedKeys keys;
    private final Models models;
    private final Engines engines;
    private final Choice choice;
    private final CurrentAccount current;
    private final StepUp stepUp;
    private final Audit audit;

    OwnKeys(
            SealedKeys keys,
            Models models,
            Engines engines,
            Choice choice,
            CurrentAccount current,
            StepUp stepUp,
            Audit audit) {
        this.keys = keys;
        this.models = models;
        this.engines = engines;
        this.choice = choice;
        this.current = current;
        this.stepUp = stepUp;
        this.audit = audit;
    }

    public List<OwnKey> of(AccountId account) {
        return keys.of(account);
    }

    /** Those that take keys of people: not the servers of our own. */
    public List<String> providers() {
        return models.all().stream()
                .filter(OwnKeys::takesKeys)
                .map(AiModel::provider)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Asks the provider whether the key is good, and keeps it sealed. From then on nobody sees it again.
     *
     * @throws KeyRefused when it is not, or the provider did not say
     */
    public void save(AccountId account, String provider, String typed) {
        current.requireOwner();
        stepUp.require();
        String key = typed.strip();
        if (!KEY.matcher(key).matches()) {
            throw new KeyRefused("wrong");
        }
        check(provider, key);
        keys.store(account, provider, key);
        audit.record(AuditEntry.of("ai.key-saved", account).with("provider", provider));
    }

    private void check(String provider, String key) {
        AiModel model = models.all().stream()
                .filter(one -> takesKeys(one) && one.provider().equals(provider))
                .findFirst()
                .orElseThrow(NotFound::new);
        try {
            engines.need(model.format(), Engine.class).check(model.target(key));
        } catch (EngineFailure failure) {
            throw new KeyRefused(failure.kind() == Kind.WRONG_KEY ? "wrong" : "unreachable");
        }
    }

    public void remove(AccountId account, String provider) {
        current.requireOwner();
        if (keys.remove(account, provider)) {
            audit.record(AuditEntry.of("ai.key-removed", account).with("provider", provider));
        }
    }

    /** The models that write, for people to choose from. */
    public List<AiModel> models() {
        return models.able(Ability.WRITE);
    }

    public Optional<String> preferred(AccountId account) {
        return choice.preferred(account);
    }

    /** @param model code of a model; nothing for whichever suits best */
    public void prefer(AccountId account, Optional<String> model) {
        if (model.isPresent() && models().stream().noneMatch(one -> one.code().equals(model.get()))) {
            throw new NotFound();
        }
        choice.prefer(account, model);
    }

    private static boolean takesKeys(AiModel model) {
        return model.enabled() && model.endpoint().startsWith("https://");
    }
}
