package app.facet.product.dating.opinions;

import app.facet.platform.ai.spi.Description;
import app.facet.platform.ai.spi.Description.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What tags come to. The words are those of everyday English that tagging services use; an animal or something one does
 * says more about a photo than where it was taken.
 */
final class TaggedScene {

    /** Less sure than this and a tag may as well be wrong. */
    private static final double SURE = 0.8;

    private static final int MOST_TAGS = 12;

    private static final Set<String> PETS = words("""
            dog, puppy, cat, kitten, pet, horse, pony, rabbit, hamster, guinea pig, parrot, bird, dog breed,
            companion dog, goat, sheep, cow, carnivore, felidae""");

    private static final Set<String> ACTIVITIES = words("""
            sport, sports, hiking, climbing, rock climbing, bouldering, mountaineering, running, jogging, marathon, cycling,
            bicycle, mountain bike, surfing, surfboard, kitesurfing, windsurfing, skiing, ski, snowboarding, snowboard,
            skateboard, skateboarding, skating, swimming, diving, scuba diving, snorkeling, sailing, rowing, kayak, kayaking,
            canoe, paddle, football, soccer, basketball, volleyball, tennis, badminton, golf, baseball, hockey, rugby, boxing,
            martial arts, yoga, gymnastics, fitness, weightlifting, barbell, exercise, dance, dancing, ballet, guitar, piano,
            violin, drum, drums, musical instrument, playing, concert, singing, microphone, cooking, baking, barbecue, painting,
            easel, pottery, gardening, chess, board game, reading, photography, camera, fishing, archery, equestrianism,
            horseback riding, motorcycle, workshop, woodworking, parachuting, paragliding""");

    private static final Set<String> PLACES = words("""
            beach, sea, ocean, coast, island, mountain, mountain range, canyon, desert, dune, waterfall, glacier, volcano,
            valley, landscape, lake, jungle, rainforest, national park, tourism, tourist attraction, travel, vacation, landmark,
            monument, temple, castle, cathedral, ruins, pyramid, skyline, cityscape, bridge, tower, harbor, airport, airplane,
            train, tent, camping, safari, hot air balloon, cruise ship""");

    private static final Set<String> SUNGLASSES = Set.of("sunglasses", "goggles");

    private TaggedScene() {}

    private static Set<String> words(String list) {
        return Arrays.stream(list.strip().split(",\\s*")).collect(Collectors.toUnmodifiableSet());
    }

    static Opinion.Content of(Description description) {
        List<String> sure = description.tags().stream()
                .filter(tag -> tag.sureness() >= SURE)
                .map(Tag::name)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        return new Opinion.Content(
                scene(sure),
                sure.stream().anyMatch(SUNGLASSES::contains),
                false,
                List.of(),
                List.of(),
                sure.stream().limit(MOST_TAGS).toList());
    }

    private static Scene scene(List<String> tags) {
        if (tags.stream().anyMatch(PETS::contains)) {
            return Scene.PET;
        }
        if (tags.stream().anyMatch(ACTIVITIES::contains)) {
            return Scene.ACTIVITY;
        }
        if (tags.stream().anyMatch(PLACES::contains)) {
            return Scene.TRAVEL;
        }
        return tags.contains("person") || tags.contains("human face") ? Scene.PERSON : Scene.OTHER;
    }
}
