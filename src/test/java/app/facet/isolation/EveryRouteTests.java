package app.facet.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.accounts.Role;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.media.MediaId;
import app.facet.platform.media.MediaLinks;
import app.facet.platform.media.Variant;
import app.facet.product.dating.DatingPhotos;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every view with every role, and every view and address with the ids of somebody else's things. */
@HouseTest
class EveryRouteTests extends SpringBrowserlessTest {

    private static final Pattern HOLE = Pattern.compile(":[A-Za-z_]+[?*]?(\\([^)]*\\))?");

    @Autowired
    Accounts accounts;

    @Autowired
    UserDetailsService people;

    @Autowired
    DatingPhotos photos;

    @Autowired
    MediaLinks links;

    @Autowired
    WebApplicationContext house;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient jdbc;

    private final String canary = "canary" + UUID.randomUUID().toString().replace("-", "");
    private final String adasEmail = canary + "@example.org";
    private final String evesEmail = UUID.randomUUID() + "@example.org";
    private AccountId ada;

    @BeforeEach
    void adaAndEve() throws IOException {
        ada = accounts.register(new Registration("Ada " + canary, adasEmail, "otter quilt harbour"));
        accounts.register(new Registration("Eve", evesEmail, "otter quilt harbour"));
        try (InputStream portrait = getClass().getResourceAsStream("/imaging/eileen-collins.jpg")) {
            photos.add(ada, canary + ".jpg", portrait);
        }
        Awaitility.await()
                .pollInSameThread()
                .atMost(Duration.ofMinutes(1))
                .until(() -> photos.of(ada).getFirst().score() != null);
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyViewOpensForThoseItIsMeantForAndForNobodyElse(Role role) {
        signedInAs(evesEmail, "ROLE_" + role.name());

        for (RouteData route : routes()) {
            boolean opened = opens(route, UUID.randomUUID());
            if (isBackOffice(route) && role != Role.ADMIN) {
                assertThat(opened)
                        .as("%s is closed to %s", route.getTemplate(), role)
                        .isFalse();
            } else if (!isForVisitors(route) && !isAboutOneThing(route)) {
                assertThat(opened)
                        .as("%s opens for %s", route.getTemplate(), role)
                        .isTrue();
            }
        }
    }

    @Test
    void aVisitorOpensOnlyWhatIsMeantForVisitors() {
        SecurityContextHolder.clearContext();

        List<String> open = routes().stream()
                .filter(route -> !isForVisitors(route))
                .filter(route -> opens(route, UUID.randomUUID()))
                .map(RouteData::getTemplate)
                .toList();

        assertThat(open).isEmpty();
        assertThat(routes().stream().filter(EveryRouteTests::isForVisitors)).isNotEmpty();
    }

    @Test
    void noViewShowsEveAnythingOfAda() {
        signedInAs(evesEmail, "ROLE_MEMBER");
        for (RouteData route : routes()) {
            for (UUID id : adasIds()) {
                if (!isBackOffice(route)) {
                    opens(route, id);
                    assertThat(shown()).as(route.getTemplate()).doesNotContain(canary);
                }
            }
        }

        signedInAs(adasEmail, "ROLE_MEMBER");
        UI.getCurrent().navigate("dating");
        assertThat(shown()).as("Ada sees it, so Eve's silence means something").contains(canary);
    }

    @Test
    void noAddressHandsEveAnythingOfAda() throws Exception {
        MockMvc web = MockMvcBuilders.webAppContextSetup(house)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        UserDetails eve = people.loadUserByUsername(evesEmail);
        UserDetails owner = people.loadUserByUsername(adasEmail);
        var photo = new MediaId(jdbc.sql("select id from media_item where account_id = ?")
                .param(ada.value())
                .query(UUID.class)
                .single());
        String picture = "/" + links.to(photo, Variant.TILE);

        assertThat(status(web, picture, owner)).as("its owner").isEqualTo(200);
        assertThat(status(web, picture, eve)).as("Eve with Ada's own link").isEqualTo(404);
        for (String address : addresses()) {
            String answer = web.perform(get(address).with(user(eve)))
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            assertThat(answer).as(address).doesNotContain(canary);
        }
    }

    private static int status(MockMvc web, String address, UserDetails by) throws Exception {
        return web.perform(get(address).with(user(by)))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    /** Every address a controller answers, with each of Ada's ids in its holes. */
    private List<String> addresses() {
        return house.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(info -> info.getPatternValues().stream())
                .flatMap(pattern -> adasIds().stream().map(id -> fill(pattern, id)))
                .distinct()
                .toList();
    }

    private static String fill(String pattern, UUID id) {
        return pattern.replaceAll("\\{fileName[^}]*}+", "tile.jpg")
                        .replaceAll("\\{[^}]*}", id.toString())
                        .replace("**", id.toString())
                + "?until=99999999999&signature=x";
    }

    private static List<RouteData> routes() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes();
    }

    private static boolean isBackOffice(RouteData route) {
        return route.getTemplate().equals("admin") || route.getTemplate().startsWith("admin/");
    }

    /** Nothing has a number made up for a test. */
    private static boolean isAboutOneThing(RouteData route) {
        return HOLE.matcher(route.getTemplate()).find();
    }

    private static boolean isForVisitors(RouteData route) {
        return route.getNavigationTarget().isAnnotationPresent(com.vaadin.flow.server.auth.AnonymousAllowed.class);
    }

    /** Whether the view is shown, rather than a refusal or the way to another. */
    private boolean opens(RouteData route, UUID id) {
        try {
            UI.getCurrent().navigate(HOLE.matcher(route.getTemplate()).replaceAll(id.toString()));
        } catch (NotFoundException none) {
            return false;
        }
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain().stream()
                .anyMatch(route.getNavigationTarget()::isInstance);
    }

    private String shown() {
        var texts = new ArrayList<String>();
        collect(UI.getCurrent(), texts);
        return String.join("\n", texts);
    }

    private static void collect(Component component, List<String> texts) {
        texts.add(component.getElement().getText());
        component
                .getElement()
                .getAttributeNames()
                .forEach(name -> texts.add(component.getElement().getAttribute(name)));
        component
                .getElement()
                .getPropertyNames()
                .forEach(name -> texts.add(component.getElement().getProperty(name, "")));
        Stream<Component> children = component.getChildren();
        children.forEach(child -> collect(child, texts));
    }

    private List<UUID> adasIds() {
        return Stream.of("dating_photo", "media_item", "work_item", "notifications_mail", "accounts_session")
                .flatMap(
                        table -> jdbc
                                .sql("select id from " + table + " where account_id = ?")
                                .param(ada.value())
                                .query(UUID.class)
                                .stream())
                .toList();
    }

    private void signedInAs(String email, String role) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        people.loadUserByUsername(email),
                        null,
                        AuthorityUtils.createAuthorityList("ROLE_MEMBER", role)));
    }
}
