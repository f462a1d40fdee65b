package app.facet.product.dating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.facet.product.dating.SetOptimiser.Candidate;
import app.facet.product.dating.SetPlan.LeftOut;
import app.facet.product.dating.SetPlan.Missing;
import app.facet.product.dating.SetPlan.Place;
import app.facet.product.dating.SetPlan.Reason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SetOptimiserTest {

    private static final List<PhotoRole> ROLES = List.of(PhotoRole.values());

    private final Random random = new Random(20261122);

    @Test
    void theBestFaceComesFirst() {
        var good = photo(0.9, PhotoRole.PORTRAIT);
        var plan =
                SetOptimiser.plan(List.of(photo(0.7, PhotoRole.PORTRAIT), good, photo(0.8, PhotoRole.HALF_LENGTH)), 6);

        assertThat(plan.order().getFirst()).isEqualTo(new Place(good.id(), PhotoRole.PORTRAIT, true));
    }

    @Test
    void ofTwoThatAreNearlyTheSameTheBetterOneStays() {
        var better = photo(0.9, PhotoRole.PORTRAIT);
        var twin = new Candidate(PhotoId.random(), 0.8, PhotoRole.PORTRAIT, true, better.likeness() ^ 0b111);
        var plan = SetOptimiser.plan(List.of(twin, better, photo(0.8, PhotoRole.FULL_LENGTH)), 6);

        assertThat(plan.order()).extracting(Place::photo).contains(better.id()).doesNotContain(twin.id());
        assertThat(plan.leftOut()).containsExactly(new LeftOut(twin.id(), Reason.NEARLY_SAME, better.id()));
    }

    @Test
    void aWeakPhotoIsLeftOutThoughThereIsRoom() {
        var weak = photo(0.2, PhotoRole.PORTRAIT);
        var plan = SetOptimiser.plan(List.of(photo(0.9, PhotoRole.PORTRAIT), photo(0.8, PhotoRole.PORTRAIT), weak), 9);

        assertThat(plan.leftOut()).containsExactly(new LeftOut(weak.id(), Reason.WEAK, null));
    }

    @Test
    void anActivityAPetAndAPlaceEachHaveRoomOnceAndFillTheSet() {
        var plan = SetOptimiser.plan(
                List.of(
                        photo(0.9, PhotoRole.PORTRAIT),
                        photo(0.8, PhotoRole.ACTIVITY),
                        photo(0.7, PhotoRole.ACTIVITY),
                        photo(0.8, PhotoRole.PET),
                        photo(0.8, PhotoRole.TRAVEL)),
                9);

        assertThat(plan.order().getFirst().role()).isEqualTo(PhotoRole.PORTRAIT);
        assertThat(plan.order())
                .extracting(Place::role)
                .containsOnlyOnce(PhotoRole.ACTIVITY, PhotoRole.PET, PhotoRole.TRAVEL);
        assertThat(plan.leftOut()).extracting(LeftOut::reason).containsExactly(Reason.SAME_KIND);
        assertThat(plan.missing()).doesNotContain(Missing.ACTIVITY);
    }

    @Test
    void oneGroupAndOneSceneAreEnough() {
        var plan = SetOptimiser.plan(
                List.of(photo(0.9, PhotoRole.PORTRAIT), group(0.9), group(0.8), group(0.7), scene(0.9), scene(0.6)), 9);

        assertThat(plan.order())
                .extracting(Place::role)
                .containsOnlyOnce(PhotoRole.SOCIAL)
                .containsOnlyOnce(PhotoRole.SCENE);
        assertThat(plan.leftOut())
                .extracting(LeftOut::reason)
                .containsExactly(Reason.GROUPS, Reason.GROUPS, Reason.SCENES);
    }

    @Test
    void noMorePhotosThanThePlatformTakes() {
        var photos = IntStream.range(0, 10)
                .mapToObj(i -> photo(0.95, ROLES.get(i % 3)))
                .toList();

        var plan = SetOptimiser.plan(photos, 6);

        assertThat(plan.order()).hasSize(6);
        assertThat(plan.leftOut()).hasSize(4).extracting(LeftOut::reason).containsOnly(Reason.NO_SLOT);
    }

    @Test
    void groupsNeverComeFirstOrSecondWhereAnythingElseCan() {
        var plan = SetOptimiser.plan(
                List.of(group(1), photo(0.7, PhotoRole.PORTRAIT), photo(0.6, PhotoRole.FULL_LENGTH)), 6);

        assertThat(plan.order())
                .extracting(Place::role)
                .containsExactly(PhotoRole.PORTRAIT, PhotoRole.FULL_LENGTH, PhotoRole.SOCIAL);
    }

    @Test
    void whatASetLacksIsSaid() {
        assertThat(SetOptimiser.plan(List.of(photo(0.9, PhotoRole.PORTRAIT)), 6).missing())
                .containsExactly(Missing.BODY, Missing.FRIENDS, Missing.ACTIVITY);
        assertThat(SetOptimiser.plan(List.of(group(0.9)), 6).missing()).contains(Missing.LEAD);
    }

    @Test
    void nothingMakesAnEmptySet() {
        var plan = SetOptimiser.plan(List.of(), 6);

        assertThat(plan.order()).isEmpty();
        assertThat(plan.missing()).hasSize(4);
    }

    @Test
    void noOtherChoiceIsWorthMoreWhateverTheOrderPhotosCameIn() {
        for (int round = 0; round < 50; round++) {
            var photos =
                    new ArrayList<>(IntStream.range(0, 7).mapToObj(i -> any()).toList());
            double best = SetOptimiser.worth(chosen(photos));
            Collections.shuffle(photos, random);

            assertThat(SetOptimiser.worth(chosen(photos))).isCloseTo(best, within(1e-9));
            for (int i = 0; i < photos.size(); i++) {
                var other = new ArrayList<>(chosen(photos));
                if (!other.remove(photos.get(i))) {
                    other.add(photos.get(i));
                }
                assertThat(other.size() <= 5 && !other.isEmpty() ? SetOptimiser.worth(other) : best - 1)
                        .isLessThanOrEqualTo(best + 1e-9);
            }
        }
    }

    private static List<Candidate> chosen(List<Candidate> photos) {
        var plan = SetOptimiser.plan(photos, 5);
        return photos.stream()
                .filter(photo ->
                        plan.order().stream().anyMatch(place -> place.photo().equals(photo.id())))
                .toList();
    }

    private Candidate any() {
        var role = ROLES.get(random.nextInt(5));
        boolean leads = role == PhotoRole.PORTRAIT && random.nextBoolean();
        return new Candidate(PhotoId.random(), random.nextDouble(), role, leads, random.nextLong());
    }

    private Candidate photo(double quality, PhotoRole role) {
        return new Candidate(PhotoId.random(), quality, role, role != PhotoRole.FULL_LENGTH, random.nextLong());
    }

    private Candidate group(double quality) {
        return new Candidate(PhotoId.random(), quality, PhotoRole.SOCIAL, false, random.nextLong());
    }

    private Candidate scene(double quality) {
        return new Candidate(PhotoId.random(), quality, PhotoRole.SCENE, false, random.nextLong());
    }
}
