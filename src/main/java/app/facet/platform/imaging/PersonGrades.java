package app.facet.platform.imaging;

import static app.facet.platform.imaging.Severity.GOOD;
import static app.facet.platform.imaging.Severity.HINT;
import static app.facet.platform.imaging.Severity.PROBLEM;

import java.util.List;

/** Judges whether one sees who it is: the face itself, and what it says. */
final class PersonGrades {

    private PersonGrades() {}

    static Grade face(List<Face> faces) {
        Grade grade = new Grade(Aspect.FACE).evidence("faces", faces.size());
        if (faces.isEmpty()) {
            return grade.score(0).find(PROBLEM, Remark.FACE_NONE);
        }
        Face face = faces.getFirst();
        double size = Ramp.at(face.share(), 0.001, 0.2, 0.01, 0.65, 0.025, 1, 0.35, 1, 0.6, 0.6);
        double looks = face.frontal() ? 1 : 0.75;
        double eyes = face.eyesVisible() == 0 ? 0.88 : face.eyesVisible() == 1 ? 0.95 : 1;
        double others = faces.size() == 1 ? 1 : faces.size() == 2 ? 0.6 : 0.45;
        return grade.score(size * looks * eyes * others * (face.cut() ? 0.5 : 1))
                .evidence("share", face.share())
                .evidence("eyes", face.eyesVisible())
                .evidence("frontal", face.frontal() ? 1 : 0)
                .findWhen(faces.size() > 1, faces.size() > 2 ? PROBLEM : HINT, Remark.FACE_GROUP, faces.size())
                .findWhen(face.cut(), PROBLEM, Remark.FACE_CUT)
                .findWhen(face.share() < 0.01, HINT, Remark.FACE_SMALL, percent(face.share()))
                .findWhen(face.share() > 0.45, HINT, Remark.FACE_CLOSE, percent(face.share()))
                .findWhen(face.eyesVisible() == 0, HINT, Remark.FACE_EYES)
                .findWhen(!face.frontal(), HINT, Remark.FACE_TURNED)
                .orGood(Remark.FACE_GOOD);
    }

    static Grade expression(List<Face> faces) {
        Grade grade = new Grade(Aspect.EXPRESSION);
        Expression seen =
                faces.isEmpty() ? Expression.UNKNOWN : faces.getFirst().expression();
        return switch (seen) {
            case SMILE -> grade.score(0.92).evidence("smile", 1).find(GOOD, Remark.EXPRESSION_SMILE);
            case NEUTRAL -> grade.score(0.62).evidence("smile", 0).find(HINT, Remark.EXPRESSION_NEUTRAL);
            case UNKNOWN -> grade;
        };
    }

    static int percent(double share) {
        return (int) Math.max(1, Math.round(100 * share));
    }
}
