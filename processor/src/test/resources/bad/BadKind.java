package bad;


import dev.pytree.PytreeNode;
import dev.pytree.VariableKind;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

@PytreeNode
record BadKind(@Both float[] a, @Below float[] b, @Round float[] c, @Lost float[] d, @OfLost float[] e, @Self float[] f, @OfRound float[] g) {
    @One
    @Two
    @VariableKind
    @interface Both {}

    @Both
    @VariableKind
    @interface Below {}

    @Trip
    @VariableKind
    @interface Round {}

    @Round
    @VariableKind
    @interface Trip {}

    @VariableKind
    @Retention(RetentionPolicy.SOURCE)
    @interface Lost {}

    @Lost
    @VariableKind
    @interface OfLost {}

    @VariableKind
    @interface One {}

    @VariableKind
    @interface Two {}

    @Self
    @VariableKind
    @interface Self {}

    @Round
    @VariableKind
    @interface OfRound {}
}
