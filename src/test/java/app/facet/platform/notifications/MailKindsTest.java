package app.facet.platform.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.HouseTest;
import app.facet.platform.ui.Texts;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** What every kind of mail keeps, also one that is lent tomorrow. */
@HouseTest
class MailKindsTest {

    @Autowired
    MailTemplates templates;

    @Autowired
    ObjectProvider<MailKind> kinds;

    @Test
    void everyKindHasAllItsWordsInEveryLanguage() {
        assertThat(kinds).isNotEmpty().doesNotHaveDuplicates();
        kinds.forEach(kind -> Texts.languages().forEach(language -> {
            var values =
                    kind.values().stream().collect(Collectors.toMap(Function.identity(), name -> "«" + name + "»"));
            var mail = templates.write(kind, new Recipient(null, "ada@example.org", language), values);

            assertThat(mail.subject()).as(kind.key()).isNotBlank().doesNotContain("!", "{");
            assertThat(mail.text()).as(kind.key()).doesNotContain("!" + module(kind), "{{");
            assertThat(mail.html()).as(kind.key()).doesNotContain("!" + module(kind), "{{");
            values.values().forEach(value -> assertThat(mail.text() + mail.subject())
                    .as("%s in %s", kind.key(), language)
                    .contains(value));
        }));
    }

    private static String module(MailKind kind) {
        return kind.key().substring(0, kind.key().indexOf('.') + 1);
    }
}
