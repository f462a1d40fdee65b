package app.facet.product.headshots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.imaging.PhotoDecoder;
import app.facet.platform.imaging.PhotoEye;
import app.facet.platform.imaging.PhotoGate;
import app.facet.platform.imaging.studio.Backdrop;
import app.facet.platform.imaging.studio.Framing;
import app.facet.platform.imaging.studio.LightSide;
import app.facet.platform.imaging.studio.PortraitStudio;
import app.facet.platform.imaging.studio.StudioLook;
import app.facet.platform.kernel.NotFound;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

@HouseTest
class StylesTest {

    @Autowired
    Styles styles;

    @Autowired
    StylePreviews previews;

    @Autowired
    PortraitStudio studio;

    @Autowired
    PhotoGate gate;

    @Autowired
    PhotoEye eye;

    @Autowired
    PhotoDecoder decoder;

    @Autowired
    StyleRepository entries;

    @Autowired
    WebApplicationContext house;

    @Autowired
    Accounts accounts;

    @Autowired
    UserDetailsService people;

    @Test
    void thereAreSixteenStylesOrMoreAndNoTwoAreAlike() {
        var gallery = styles.gallery();

        assertThat(gallery).hasSizeGreaterThanOrEqualTo(16);
        assertThat(gallery).extracting(Style::look).doesNotHaveDuplicates();
        assertThat(gallery).extracting(style -> style.name(Locale.GERMAN)).doesNotHaveDuplicates();
        assertThat(gallery).isSortedAccordingTo(Comparator.comparingInt(Style::place));
    }

    @Test
    void everyIndustryEveryFormalityAndEveryBackdropIsThere() {
        var gallery = styles.gallery();

        assertThat(Arrays.asList(Industry.values())).allSatisfy(industry -> assertThat(gallery)
                .filteredOn(style -> style.industries().contains(industry))
                .hasSizeGreaterThanOrEqualTo(3));
        assertThat(gallery).extracting(Style::formality).contains(1, 2, 3, 4, 5);
        assertThat(gallery).extracting(style -> style.look().backdrop()).contains(Backdrop.values());
    }

    @Test
    void aPreviewIsASmallPictureOfThatStyle() throws Exception {
        var style = styles.find("deep-navy");

        var picture = ImageIO.read(new ByteArrayInputStream(previews.of(style)));

        assertThat(picture.getHeight()).isBetween(200, 480);
        assertThat(styles.preview(style)).startsWith("headshots/styles/deep-navy.jpg?look=");
    }

    @Test
    void aPreviewIsKeptOnDiskUntilItsStyleIsChanged(@TempDir Path folder) throws Exception {
        var kept = new StylePreviews(studio, gate, eye, decoder, settings(folder));
        var style = styles.find("deep-navy");
        byte[] drawn = kept.of(style);
        var restarted = new StylePreviews(null, null, null, null, settings(folder));

        assertThat(restarted.of(style)).as("nothing is drawn again").isEqualTo(drawn);
        assertThat(kept.of(framed(style, Framing.CLOSE))).isNotEqualTo(drawn);
        try (var files = Files.list(folder.resolve("previews"))) {
            assertThat(files).as("the one from before is gone").hasSize(1);
        }
    }

    @Test
    void previewsAreDrawnBeforeAnybodyAsksForThem(@TempDir Path folder) throws Exception {
        var kept = new StylePreviews(studio, gate, eye, decoder, settings(folder));
        for (Style style : styles.gallery()) {
            if (!style.code().equals("deep-navy")) { // as if the process had been stopped before the last
                Files.createDirectories(folder.resolve("previews"));
                Files.createFile(folder.resolve("previews").resolve(style.code() + "." + kept.edition(style) + ".jpg"));
            }
        }

        new StylePreviewsAhead(styles, kept, settings(folder)).draw();

        assertThat(kept.has(styles.find("deep-navy"))).isTrue();
    }

    private static HeadshotsSettings settings(Path folder) {
        return new HeadshotsSettings(folder.resolve("previews"), true);
    }

    private static Style framed(Style style, Framing framing) {
        return new Style(
                style.code(),
                style.english(),
                style.german(),
                style.industries(),
                style.formality(),
                style.premium(),
                style.place(),
                style.active(),
                framing,
                style.look());
    }

    @Test
    void aPreviewIsServedToWhoeverIsSignedInAndToNobodyElse() throws Exception {
        MockMvc web = MockMvcBuilders.webAppContextSetup(house)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        String address = "/" + styles.preview(styles.find("clean-white"));

        String email = UUID.randomUUID() + "@example.org";
        accounts.register(new Registration("Ada", email, "otter quilt harbour"));
        var ada = people.loadUserByUsername(email);

        web.perform(get(address).with(user(ada)))
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.IMAGE_JPEG));
        web.perform(get("/headshots/styles/no-such-style.jpg").with(user(ada))).andExpect(status().isNotFound());
        web.perform(get(address)).andExpect(status().isNotFound());
    }

    @Test
    @Transactional
    void whatAnAdminChangesIsWhatTheGalleryShows() {
        var before = styles.find("deep-navy");
        var look = new StudioLook(Backdrop.WALL, 0x112233, 0x445566, LightSide.RIGHT, 0.1, 0.2, 0.3, 0.4, 0.5);
        var changed = new Style(
                before.code(),
                new Style.Words("Night", "Dark."),
                new Style.Words("Nacht", "Dunkel."),
                Set.of(Industry.TECH, Industry.LAW),
                2,
                true,
                before.place(),
                true,
                Framing.WIDE,
                look);

        entries.findById("deep-navy").orElseThrow().change(changed);

        assertThat(styles.gallery()).contains(changed);
        assertThat(styles.preview(changed)).isNotEqualTo(styles.preview(before));
    }

    @Test
    @Transactional
    void aHiddenStyleIsFoundButCannotBeChosen() {
        var before = styles.find("deep-navy");
        entries.findById("deep-navy")
                .orElseThrow()
                .change(new Style(
                        before.code(),
                        before.english(),
                        before.german(),
                        before.industries(),
                        before.formality(),
                        before.premium(),
                        before.place(),
                        false,
                        before.framing(),
                        before.look()));

        assertThat(styles.gallery()).extracting(Style::code).doesNotContain("deep-navy");
        assertThat(styles.find("deep-navy").active()).isFalse();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> styles.choosable("deep-navy"));
    }
}
