package app.facet.product.dating.bios;

import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.DemoSignIns;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.DemoData;
import app.facet.platform.language.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What Mia told, and two bios made of it. */
@Component
@Profile("demo")
class BioDemo implements DemoData {

    private final Interview interview;
    private final BioShelf shelf;
    private final Accounts accounts;
    private final DemoSignIns people;

    BioDemo(Interview interview, BioShelf shelf, Accounts accounts, DemoSignIns people) {
        this.interview = interview;
        this.shelf = shelf;
        this.accounts = accounts;
        this.people = people;
    }

    @Override
    @Transactional
    public void create() {
        AccountId mia = accounts.findByEmail(people.all().getFirst().email()).orElseThrow();
        if (!interview.of(mia).isEmpty()) {
            return;
        }
        interview.save(
                mia, Question.INTERESTS, "Cold-water swimming, secondhand bookshops, making pasta by hand, bad puns");
        interview.save(mia, Question.WORK, "Speech therapist for children");
        interview.save(mia, Question.QUIRKS, "I name every bicycle I own\nAlways ten minutes early");
        interview.save(mia, Question.VALUES, "Keeping promises, kindness to waiters");
        interview.save(mia, Question.LOOKING_FOR, "Someone who asks a second question");
        interview.save(mia, Question.STORY, "I once swam to the wrong island. They gave me soup and a lift home.");
        interview.save(
                mia,
                Question.SAMPLE,
                "So I'm on the train again, reading the same page for the third time because a child next to me is"
                        + " explaining dinosaurs. He's very good. I think I'll miss my stop. Do you want soup on"
                        + " Thursday? I made too much, as usual, and the freezer is full of last week's soup.");
        write(mia, "tinder", List.of(), Style.WITTY);
        write(mia, "hinge", List.of("hinge-geek", "hinge-typical", "hinge-looking"), Style.PLAYFUL);
    }

    private void write(AccountId owner, String platform, List<String> prompts, Style style) {
        UUID order = UUID.nameUUIDFromBytes((owner.value() + platform).getBytes(StandardCharsets.UTF_8));
        shelf.write(owner, new BioRequest(order, platform, prompts, style, Language.ENGLISH, 2));
    }
}
