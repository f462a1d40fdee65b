package app.facet.platform.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.facet.HouseTest;
import app.facet.platform.ui.Texts;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** What every kind of notification keeps, also one that is lent tomorrow. */
@HouseTest
class NotificationKindsTest {

    @Autowired
    ObjectProvider<NotificationKind> kinds;

    @Test
    void everyKindHasAllItsWordsInEveryLanguage() {
        assertThat(kinds.stream().map(NotificationKind::key)).isNotEmpty().doesNotHaveDuplicates();
        kinds.forEach(kind -> Texts.languages()
                .forEach(language -> assertThat(Stream.of(kind.name(), kind.title(), kind.text()))
                        .allMatch(key -> Texts.of(language).has(key))));
    }

    @Test
    void aKindIsNamedAfterItsModule() {
        assertThatIllegalArgumentException().isThrownBy(() -> NotificationKind.of("Measured", Urgency.SOON));
    }
}
