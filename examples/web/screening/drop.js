/** Files that are dropped or chosen. */

/** Calls back with the name and the bytes of each file that comes into the field. */
export const onFile = (field, take) => {
  const zone = field.closest(".drop");
  const read = async (file) => {
    if (file) await take(file.name, new Uint8Array(await file.arrayBuffer()));
  };
  field.addEventListener("change", () => read(field.files[0]));
  for (const name of ["dragenter", "dragover"]) {
    zone.addEventListener(name, (event) => {
      event.preventDefault();
      zone.classList.add("over");
    });
  }
  for (const name of ["dragleave", "drop"]) {
    zone.addEventListener(name, () => zone.classList.remove("over"));
  }
  zone.addEventListener("drop", (event) => {
    event.preventDefault();
    read(event.dataTransfer.files[0]);
  });
};

/** A file beside the drop zones must not replace the page. */
for (const name of ["dragover", "drop"]) {
  addEventListener(name, (event) => event.preventDefault());
}
