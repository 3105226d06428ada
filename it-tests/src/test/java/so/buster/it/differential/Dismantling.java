package so.buster.it.differential;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Writes a class without one rule. */
final class Dismantling extends ClassVisitor {
  private static final String REASON = "so/buster/sql/Reason";

  private final Removal removal;
  private String owner = "";
  private int changes;

  Dismantling(ClassVisitor next, Removal removal) {
    super(Opcodes.ASM9, next);
    this.removal = removal;
  }

  /** Fails if the rule is not there: then the list of rules is out of date. */
  void requireDone() {
    if (changes == 0) {
      throw new IllegalStateException("The guard has nothing like this: " + removal);
    }
  }

  @Override
  public void visit(
      int version,
      int access,
      String name,
      @Nullable String signature,
      @Nullable String superName,
      String @Nullable [] interfaces) {
    owner = name;
    super.visit(version, access, name, signature, superName, interfaces);
  }

  @Override
  public @Nullable MethodVisitor visitMethod(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    MethodVisitor method = super.visitMethod(access, name, descriptor, signature, exceptions);
    if (!name.equals(removal.method()) || (access & Opcodes.ACC_ABSTRACT) != 0) {
      return method;
    }
    if (removal.effect() == Removal.Effect.UNTHROWN) {
      return unthrown(method);
    }
    changes++;
    body(method, (access & Opcodes.ACC_STATIC) != 0, Type.getMethodType(descriptor));
    return null;
  }

  /**
   * What follows a {@code throw} is code that a jump leads to with an empty stack, so that going on
   * there is sound.
   */
  private MethodVisitor unthrown(MethodVisitor method) {
    return new MethodVisitor(Opcodes.ASM9, method) {
      private String reason = "";

      @Override
      public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        if (owner.equals(REASON)) {
          reason = name;
        }
        super.visitFieldInsn(opcode, owner, name, descriptor);
      }

      @Override
      public void visitInsn(int opcode) {
        boolean meant = removal.detail().isEmpty() || removal.detail().equals(reason);
        if (opcode == Opcodes.ATHROW && meant) {
          changes++;
          super.visitInsn(Opcodes.POP);
        } else {
          super.visitInsn(opcode);
        }
      }
    };
  }

  private void body(MethodVisitor method, boolean isStatic, Type type) {
    method.visitCode();
    Type returned = type.getReturnType();
    switch (removal.effect()) {
      case NOTHING, UNTHROWN -> {}
      case TRUE -> method.visitInsn(Opcodes.ICONST_1);
      case FALSE -> method.visitInsn(Opcodes.ICONST_0);
      case FIRST ->
          method.visitVarInsn(
              type.getArgumentTypes()[0].getOpcode(Opcodes.ILOAD), isStatic ? 0 : 1);
      case FIELD ->
          method.visitFieldInsn(
              Opcodes.GETSTATIC, owner, removal.detail(), returned.getDescriptor());
      case EMPTY -> {
        boolean optional = returned.getClassName().equals("java.util.Optional");
        method.visitMethodInsn(
            Opcodes.INVOKESTATIC,
            returned.getInternalName(),
            optional ? "empty" : "of",
            "()" + returned.getDescriptor(),
            !optional);
      }
    }
    method.visitInsn(returned.getOpcode(Opcodes.IRETURN));
    method.visitMaxs(2, (type.getArgumentsAndReturnSizes() >> 2) + 1);
    method.visitEnd();
  }
}
