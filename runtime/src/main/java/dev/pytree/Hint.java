package dev.pytree;

import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/**
 * The structure that roots of one type had last: a guess. Where it is right, taking a root apart is a comparison with it, and
 * what is known of it, such as paths, need not be found again. Nothing is kept alive, and a race is harmless.
 */
final class Hint {
    private static final WeakReference<Structure> NONE = new WeakReference<>(null);

    /** How many wrong guesses in a row are enough for now. */
    private static final int ENOUGH = 4;

    /** One time in so many, another guess is made after that. */
    private static final int SELDOM = 64;

    private WeakReference<Structure> last = NONE;
    private int wrong;

    /** {@return the parts of {@code root} if it has the structure of the last one, else null} */
    <T> Recorder.@Nullable Recording recording(TreeType<? super T> type, @Nullable T root, boolean graph) {
        Structure guess = wrong < ENOUGH || wrong % SELDOM == 0 ? last.get() : null;
        if (guess == null) {
            return null;
        }
        Recorder.Recording found = Matching.recording(type, root, guess, graph);
        if (found != null) {
            wrong = 0;
        }
        return found;
    }

    /** Remembers {@code structure}, which was not guessed. */
    void remember(Structure structure) {
        wrong = last.get() == null ? 0 : wrong + 1;
        if (wrong <= ENOUGH || wrong % SELDOM == 0) {
            last = new WeakReference<>(structure);
        }
    }
}
