package app.facet.product.dating.bios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.billing.Credits;
import app.facet.platform.billing.NotEnoughCredits;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ExportArchive;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.language.Language;
import app.facet.product.dating.DatingAction;
import app.facet.product.dating.Evidence;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class BiosTest {

    @Autowired
    Interview interview;

    @Autowired
    Bios bios;

    @Autowired
    BioGeneration generation;

    @Autowired
    TextRules rules;

    @Autowired
    BioPersonalData personalData;

    @Autowired
    Credits credits;

    @Autowired
    Accounts accounts;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient jdbc;

    AccountId ada;
    AccountId eve;

    @BeforeEach
    void open() {
        ada = somebody();
        eve = somebody();
    }

    private AccountId somebody() {
        return accounts.register(new Registration("Ada", UUID.randomUUID() + "@example.org", "otter quilt harbour"));
    }

    @Test
    void anAnswerIsKeptSealedAndItsFactsKeepTheirIds() {
        var first = interview.save(ada, Question.INTERESTS, "pottery, old maps");
        var second = interview.save(ada, Question.INTERESTS, "old maps, pottery, rain");

        assertThat(second).extracting(ToldFact::text).containsExactly("old maps", "pottery", "rain");
        assertThat(second.get(0).id()).isEqualTo(first.get(1).id());
        assertThat(second.get(1).id()).isEqualTo(first.get(0).id());
        assertThat(interview.of(ada).to(Question.INTERESTS)).isEqualTo(second);
        assertThat(interview.of(eve).isEmpty()).isTrue();
        byte[] stored = jdbc.sql("select sealed_facts from dating_bio_answer where account_id = ?")
                .param(ada.value())
                .query(byte[].class)
                .single();
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("pottery", "maps");
    }

    @Test
    void anEmptyAnswerIsForgottenAndATooLongOneRefused() {
        interview.save(ada, Question.WORK, "Baker");
        interview.save(ada, Question.WORK, "  ");

        assertThat(interview.of(ada).has(Question.WORK)).isFalse();
        assertThatExceptionOfType(AnswerTooLong.class)
                .isThrownBy(() -> interview.save(ada, Question.WORK, "a".repeat(Interview.LONGEST + 1)));
    }

    @Test
    void threeBiosCostOneAndTheSameOrderNothingMore() {
        tellEverything(ada);
        var wish = wish("tinder");
        var before = generation.offer(ada);

        assertThat(before.left()).isEqualTo(1);
        assertThat(generation.write(ada, wish)).isEqualTo(3);
        assertThat(generation.write(ada, wish)).isEqualTo(3);

        assertThat(bios.of(ada)).hasSize(3);
        assertThat(bios.ordered(ada, wish.order())).hasSize(3);
        assertThat(bios.ordered(eve, wish.order())).isEmpty();
        assertThat(generation.offer(ada).included()).isZero();
    }

    @Test
    void whatCannotBeWrittenCostsNothing() {
        interview.save(ada, Question.INTERESTS, "pottery");
        var before = credits.offer(ada, DatingAction.BIO, 1);

        assertThatExceptionOfType(TooFewFacts.class).isThrownBy(() -> generation.write(ada, wish("tinder")));

        assertThat(credits.offer(ada, DatingAction.BIO, 1)).isEqualTo(before);
        assertThat(bios.of(ada)).isEmpty();
    }

    @Test
    void whoCannotPayGetsNothingWritten() {
        tellEverything(ada);
        int written = 0;
        while (generation.offer(ada).isAllowed() && written < 20) {
            generation.write(ada, wish("bumble"));
            written++;
        }
        int all = bios.of(ada).size();

        assertThatExceptionOfType(NotEnoughCredits.class).isThrownBy(() -> generation.write(ada, wish("bumble")));
        assertThat(bios.of(ada)).hasSize(all);
    }

    @Test
    void editingMakesAVersionAndOlderOnesComeBack() {
        var bio = written(ada);
        var first = bio.text();
        String changed = first.parts().getFirst().sentences().getFirst().text() + " I like this better.";

        bios.edit(ada, bio.id(), List.of(changed));

        var after = bios.find(ada, bio.id());
        assertThat(after.versions()).isEqualTo(2);
        assertThat(after.text().text()).isEqualTo(changed);
        assertThat(after.text().sentences().getFirst().facts())
                .isEqualTo(first.sentences().getFirst().facts())
                .isNotEmpty();
        assertThat(after.text().sentences().getLast().facts()).isEmpty();
        bios.restore(ada, bio.id(), 1);
        assertThat(bios.find(ada, bio.id()).text()).isEqualTo(first);
        assertThat(bios.versions(ada, bio.id())).extracting(BioVersion::number).containsExactly(3, 2, 1);
    }

    @Test
    void savingTheSameWordsMakesNoVersionAndTooLongOnesAreRefused() {
        var bio = written(ada);

        bios.edit(ada, bio.id(), List.of(bio.text().text()));
        assertThat(bios.find(ada, bio.id()).versions()).isEqualTo(1);
        assertThatExceptionOfType(BioTooLong.class)
                .isThrownBy(() -> bios.edit(ada, bio.id(), List.of("a".repeat(501))))
                .satisfies(refused -> assertThat(refused.parameters()).containsExactly(1, "Tinder", 500));
    }

    @Test
    void favouritesComeFirstAndDeletedOnesAreGone() {
        written(ada);
        var last = bios.of(ada).getLast();

        bios.favourite(ada, last.id(), true);
        assertThat(bios.of(ada).getFirst().id()).isEqualTo(last.id());
        bios.remove(ada, last.id());
        assertThat(bios.of(ada)).hasSize(2);
    }

    @Test
    void nobodyElseTouchesIt() {
        var id = written(ada).id();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> bios.find(eve, id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> bios.versions(eve, id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> bios.edit(eve, id, List.of("Hm")));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> bios.restore(eve, id, 1));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> bios.favourite(eve, id, true));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> bios.remove(eve, id));
    }

    @Test
    void everythingIsHandedOverAndErased() throws Exception {
        written(ada);
        var names = new ArrayList<String>();
        personalData.export(ada, into(names));
        assertThat(names).hasSize(4).anyMatch("dating/bio-answers"::equals);

        personalData.erase(ada);

        names.clear();
        personalData.export(ada, into(names));
        assertThat(names).isEmpty();
    }

    @Test
    void theFiguresOfThePlatformsAreTheResearchedOnes() {
        assertThat(rules.of("tinder").atMost()).isEqualTo(500);
        assertThat(rules.of("bumble").atMost()).isEqualTo(300);
        assertThat(rules.of("hinge")).satisfies(hinge -> {
            assertThat(hinge.howMany()).isEqualTo(3);
            assertThat(hinge.atMost()).isEqualTo(150);
            assertThat(hinge.evidence()).isEqualTo(Evidence.REPORTED);
        });
        assertThat(rules.prompts("hinge")).hasSizeGreaterThan(6);
        assertThat(rules.prompts("tinder")).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> rules.of("nowhere"));
    }

    private BioSummary written(AccountId owner) {
        tellEverything(owner);
        var wish = wish("tinder");
        generation.write(owner, wish);
        return bios.ordered(owner, wish.order()).getFirst();
    }

    private void tellEverything(AccountId owner) {
        People.speaking(Language.ENGLISH).get("nora").aboutThePerson().stream()
                .map(ToldFact::question)
                .distinct()
                .forEach(question -> interview.save(
                        owner,
                        question,
                        People.speaking(Language.ENGLISH).get("nora").text(question)));
    }

    private static BioRequest wish(String platform) {
        return new BioRequest(UUID.randomUUID(), platform, List.of(), Style.WITTY, Language.ENGLISH, 3);
    }

    private static ExportArchive into(List<String> names) {
        return new ExportArchive() {
            @Override
            public void json(String section, String name, Object value) {
                names.add(section + "/" + name);
            }

            @Override
            public void file(String section, String name, InputStream content) {
                names.add(section + "/" + name);
            }
        };
    }
}
