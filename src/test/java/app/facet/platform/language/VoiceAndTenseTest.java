package app.facet.platform.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VoiceAndTenseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The shop was rebuilt by our team in 2021. | Our team rebuilt the shop in 2021.
                    It is led by Ada Holt.                    | Ada Holt leads it.
                    The plans are written by engineers.       | Engineers write the plans.
                    We were taught by him.                    | He taught us.
                    I was hired by Acme Inc. in March.        | Acme Inc. hired me in March.
                    The prize was won by us!                  | We won the prize!
                    """)
    void whoDidItComesFirst(String passive, String active) {
        assertThat(ActiveVoice.of(passive)).isEqualTo(active);
        assertThat(ActiveVoice.of(active)).isEqualTo(active);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The code was reviewed.",
                "Costs were reduced by 40%.",
                "Costs were reduced by half.",
                "Time was saved by using C++.",
                "It was made by hand.",
                "The plan was written by Ada, who left.",
                "We sat by the sea.",
                "",
                "Is it led by Ada?"
            })
    void whereNobodyIsNamedNobodyIsMadeUp(String text) {
        assertThat(ActiveVoice.of(text)).isEqualTo(text);
    }

    @Test
    void linesOfACvAreAllInThePast() {
        assertThat(Bullets.in(Tense.PAST, """
                        - Managing a team and ship features
                        - Design and test systems
                        • Writes code and carries pagers
                        - Plan and run events
                        - Refer, stop and drop""")).isEqualTo("""
                        - Managed a team and shipped features
                        - Designed and tested systems
                        • Wrote code and carried pagers
                        - Planned and ran events
                        - Referred, stop and drop""");
    }

    @Test
    void andAllInThePresent() {
        assertThat(Bullets.in(Tense.PRESENT, "- Managed a team and shipped features\n- Wrote code\n- Led design"))
                .isEqualTo("- Manage a team and ship features\n- Write code\n- Lead design");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Responsible for sales",
                "I lead a team.",
                "Research is fun.",
                "Ada manages a team.",
                "- Lead of design",
                "😀"
            })
    void whatOpensWithNoVerbStays(String text) {
        assertThat(Bullets.in(Tense.PAST, text)).isEqualTo(text);
    }

    @Test
    void nounsAfterAndStayNouns() {
        assertThat(Bullets.in(Tense.PAST, "Lead design and research teams")).isEqualTo("Led design and research teams");
    }

    @ParameterizedTest
    @CsvSource({
        "managing,manage",
        "planned,plan",
        "carries,carry",
        "wrote,write",
        "written,write",
        "getting,get",
        "eating,eat",
        "watches,watch",
        "overseeing,oversee",
        "transferred,transfer",
        "lying,lie",
        "does,do",
        "has,have"
    })
    void everyFormLeadsBackToItsVerb(String form, String base) {
        assertThat(Verbs.of(form).map(Verbs.Forms::base)).contains(base);
    }
}
