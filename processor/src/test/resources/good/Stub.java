package stub;

import dev.pytree.BatchStat;
import dev.pytree.Leaf;
import dev.pytree.Param;
import dev.pytree.PytreeNode;
import java.util.List;
import java.util.Map;

/** As kapt shows Kotlin classes. */
@PytreeNode
public final class Stub {
    @Param
    private final float[] weight = null;

    private final List<Part> layers = null;
    private final Map<String, List<Part>> heads = null;
    private final boolean isFrozen = false;

    public Stub(
            float[] weight, List<? extends Part> layers, Map<String, ? extends List<? extends Part>> heads, boolean isFrozen) {
        super();
    }

    public final float[] getWeight() {
        return null;
    }

    public final List<Part> getLayers() {
        return null;
    }

    public final Map<String, List<Part>> getHeads() {
        return null;
    }

    public final boolean isFrozen() {
        return false;
    }

    public final float[] component1() {
        return null;
    }

    public final List<Part> component2() {
        return null;
    }

    public final Stub copy(float[] weight) {
        return null;
    }

    @Override
    public String toString() {
        return null;
    }
}

@PytreeNode
interface Part {}

/** Made empty, with properties that are set afterwards. */
@PytreeNode
final class Ticker {
    @BatchStat
    private int[] count;

    private boolean isActive = true;
    public float[] inner;

    @Leaf
    private Double rate;

    public static final Ticker.Companion Companion = null;

    public Ticker() {
        super();
    }

    public final int[] getCount() {
        return null;
    }

    public final void setCount(int[] p0) {}

    public final boolean isActive() {
        return false;
    }

    public final void setActive(boolean p0) {}

    public final Double getRate() {
        return null;
    }

    public final void setRate(Double p0) {}

    public static final class Companion {
        private Companion() {
            super();
        }
    }
}
