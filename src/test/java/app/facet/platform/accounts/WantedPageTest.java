package app.facet.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

class WantedPageTest {

    @Test
    void whoWasOnTheWayToAnInvitationGoesThere() {
        assertThat(wanted("https://facet.app/headshots/join/abc_DEF-1?from=mail&continue"))
                .isEqualTo("/headshots/join/abc_DEF-1?from=mail");
        assertThat(wanted("https://facet.app/headshots/join/abc?continue")).isEqualTo("/headshots/join/abc");
    }

    @Test
    void whoWasOnTheWayNowhereInParticularGoesHome() {
        assertThat(WantedPage.of(new MockHttpServletRequest())).isEqualTo("/home");
        assertThat(wanted("https://facet.app/sign-in?problem=cancelled")).isEqualTo("/home");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "https://facet.app//evil.example",
                "https://facet.app//evil.example/%2e%2e",
                "https://facet.app/\\evil.example",
                "https://facet.app/a b",
                "javascript:alert(1)",
                "mailto:eve@evil.example"
            })
    void nobodyIsLedToAnotherSite(String address) {
        assertThat(wanted(address)).isEqualTo("/home");
    }

    @Test
    void ofAnAddressOnAnotherHostOnlyThePathCounts() {
        assertThat(wanted("https://evil.example/account")).isEqualTo("/account");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "home",
                "//evil.example",
                "/\\evil.example",
                "/\t/evil.example",
                "/a#b",
                "https://facet.app/home"
            })
    void onlyAPathOfThisSiteIsAPage(String page) {
        assertThat(WantedPage.isOwn(page)).isFalse();
    }

    private static String wanted(String address) {
        var request = new MockHttpServletRequest();
        request.getSession().setAttribute("SPRING_SECURITY_SAVED_REQUEST", new SimpleSavedRequest(address));
        return WantedPage.of(request);
    }
}
