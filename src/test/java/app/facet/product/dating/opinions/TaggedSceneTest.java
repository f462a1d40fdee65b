package app.facet.product.dating.opinions;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.platform.ai.spi.Description;
import app.facet.platform.ai.spi.Description.Tag;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaggedSceneTest {

    @ParameterizedTest
    @CsvSource({
        "person outdoor dog grass, PET",
        "person mountain hiking sky, ACTIVITY",
        "person beach dog, PET",
        "outdoor sky beach water, TRAVEL",
        "human_face clothing smile, PERSON",
        "table food indoor, OTHER",
    })
    void tellsWhatAPhotoShowsByWhatMattersMost(String tags, Scene scene) {
        assertThat(TaggedScene.of(sure(tags.split(" "))).scene()).isEqualTo(scene);
    }

    @Test
    void whatTheServiceIsNotSureOfIsNotSeen() {
        var content =
                TaggedScene.of(description(new Tag("person", 0.99), new Tag("dog", 0.6), new Tag("sunglasses", 0.5)));

        assertThat(content.scene()).isEqualTo(Scene.PERSON);
        assertThat(content.sunglasses()).isFalse();
        assertThat(content.tags()).containsExactly("person");
    }

    @Test
    void seesSunglassesWhateverElseThereIs() {
        assertThat(TaggedScene.of(sure("person", "beach", "Sunglasses")).sunglasses())
                .isTrue();
    }

    private static Description sure(String... names) {
        return description(Arrays.stream(names)
                .map(name -> new Tag(name.replace('_', ' '), 0.95))
                .toArray(Tag[]::new));
    }

    private static Description description(Tag... tags) {
        return new Description("", Arrays.asList(tags));
    }
}
