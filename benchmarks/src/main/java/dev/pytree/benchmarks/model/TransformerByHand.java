package dev.pytree.benchmarks.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** {@link Transformer}: a loop over the blocks, a straight line in each. */
public final class TransformerByHand implements ByHand.InPlace<Transformer> {
    private static final int BLOCK = 12;
    private static final int REST = 3;

    @Override
    public Object[] flatten(Transformer model) {
        List<Block> blocks = model.blocks;
        Object[] leaves = new Object[REST + BLOCK * blocks.size()];
        leaves[0] = model.embedding;
        int at = 1;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            at = flatten(block.norm1, leaves, at);
            at = MlpByHand.flatten(block.attention.qkv, leaves, at);
            at = MlpByHand.flatten(block.attention.out, leaves, at);
            at = flatten(block.norm2, leaves, at);
            at = MlpByHand.flatten(block.forward.up, leaves, at);
            at = MlpByHand.flatten(block.forward.down, leaves, at);
        }
        flatten(model.norm, leaves, at);
        return leaves;
    }

    private static int flatten(LayerNorm norm, Object[] leaves, int at) {
        leaves[at] = norm.scale;
        leaves[at + 1] = norm.bias;
        return at + 2;
    }

    @Override
    public Transformer unflatten(Transformer like, Object[] leaves) {
        int blocks = like.blocks.size();
        var model = new Transformer();
        model.embedding = (float[]) leaves[0];
        model.blocks = new ArrayList<>(blocks);
        int at = 1;
        for (int i = 0; i < blocks; i++, at += BLOCK) {
            var block = new Block();
            block.norm1 = norm(leaves, at);
            block.attention = new Attention();
            block.attention.qkv = MlpByHand.dense(leaves, at + 2);
            block.attention.out = MlpByHand.dense(leaves, at + 4);
            block.norm2 = norm(leaves, at + 6);
            block.forward = new FeedForward();
            block.forward.up = MlpByHand.dense(leaves, at + 8);
            block.forward.down = MlpByHand.dense(leaves, at + 10);
            model.blocks.add(block);
        }
        model.norm = norm(leaves, at);
        return model;
    }

    private static LayerNorm norm(Object[] leaves, int at) {
        var norm = new LayerNorm();
        update(norm, leaves, at);
        return norm;
    }

    @Override
    public Transformer map(Transformer from, UnaryOperator<Object> f) {
        var model = new Transformer();
        model.embedding = (float[]) f.apply(from.embedding);
        model.blocks = new ArrayList<>(from.blocks.size());
        for (int i = 0; i < from.blocks.size(); i++) {
            Block old = from.blocks.get(i);
            var block = new Block();
            block.norm1 = map(old.norm1, f);
            block.attention = new Attention();
            block.attention.qkv = MlpByHand.map(old.attention.qkv, f);
            block.attention.out = MlpByHand.map(old.attention.out, f);
            block.norm2 = map(old.norm2, f);
            block.forward = new FeedForward();
            block.forward.up = MlpByHand.map(old.forward.up, f);
            block.forward.down = MlpByHand.map(old.forward.down, f);
            model.blocks.add(block);
        }
        model.norm = map(from.norm, f);
        return model;
    }

    private static LayerNorm map(LayerNorm from, UnaryOperator<Object> f) {
        var norm = new LayerNorm();
        norm.scale = (float[]) f.apply(from.scale);
        norm.bias = (float[]) f.apply(from.bias);
        return norm;
    }

    @Override
    public Transformer map(Transformer a, Transformer b, Transformer c, OfThree f) {
        var model = new Transformer();
        model.embedding = (float[]) f.apply(a.embedding, b.embedding, c.embedding);
        model.blocks = new ArrayList<>(a.blocks.size());
        for (int i = 0; i < a.blocks.size(); i++) {
            model.blocks.add(map(a.blocks.get(i), b.blocks.get(i), c.blocks.get(i), f));
        }
        model.norm = map(a.norm, b.norm, c.norm, f);
        return model;
    }

    private static Block map(Block a, Block b, Block c, OfThree f) {
        var block = new Block();
        block.norm1 = map(a.norm1, b.norm1, c.norm1, f);
        block.attention = new Attention();
        block.attention.qkv = MlpByHand.map(a.attention.qkv, b.attention.qkv, c.attention.qkv, f);
        block.attention.out = MlpByHand.map(a.attention.out, b.attention.out, c.attention.out, f);
        block.norm2 = map(a.norm2, b.norm2, c.norm2, f);
        block.forward = new FeedForward();
        block.forward.up = MlpByHand.map(a.forward.up, b.forward.up, c.forward.up, f);
        block.forward.down = MlpByHand.map(a.forward.down, b.forward.down, c.forward.down, f);
        return block;
    }

    private static LayerNorm map(LayerNorm a, LayerNorm b, LayerNorm c, OfThree f) {
        var norm = new LayerNorm();
        norm.scale = (float[]) f.apply(a.scale, b.scale, c.scale);
        norm.bias = (float[]) f.apply(a.bias, b.bias, c.bias);
        return norm;
    }

    @Override
    public void updateLast(Transformer model, Object leaf) {
        model.norm.bias = (float[]) leaf;
    }

    @Override
    public void update(Transformer model, Object[] leaves) {
        List<Block> blocks = model.blocks;
        model.embedding = (float[]) leaves[0];
        int at = 1;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            at = update(block.norm1, leaves, at);
            at = MlpByHand.update(block.attention.qkv, leaves, at);
            at = MlpByHand.update(block.attention.out, leaves, at);
            at = update(block.norm2, leaves, at);
            at = MlpByHand.update(block.forward.up, leaves, at);
            at = MlpByHand.update(block.forward.down, leaves, at);
        }
        update(model.norm, leaves, at);
    }

    private static int update(LayerNorm norm, Object[] leaves, int at) {
        norm.scale = (float[]) leaves[at];
        norm.bias = (float[]) leaves[at + 1];
        return at + 2;
    }
}
