/** The list of rows; both Vue pages draw it, each with its own `widget-control`. */
export const pageTemplate = `
<el-form class="widgets" label-width="200px" onsubmit="return false">
  <section v-for="section in sections" :key="section.title">
    <h3>{{ section.title }}</h3>
    <widget-row v-for="row in section.rows" :key="row.key" :row="row"></widget-row>
  </section>
</el-form>
`;

/** One row: a component of its own, so that a change draws this row anew and no other. */
export const rowTemplate = `
<div>
  <component :is="row.place === 'left' || row.place === 'above' ? 'el-form-item' : 'div'"
    v-bind="row.place === 'left' ? { label: row.label } : row.place === 'above' ? { label: row.label, labelPosition: 'top', labelWidth: 'auto' } : {}"
    :class="row.place === 'placeholder' ? 'bare' : row.place">
    <span v-if="row.place === 'cell'" class="name">{{ row.label }}：</span>
    <div class="controls">
      <span v-for="part in $root.parts(row)" :key="part.key" :data-row="part.key">
        <widget-control :part="part" :value="$root.values[part.key]" :choices="$root.choices(part)" :locked="$root.locked(part)"
          :regions="$root.regions" :instances="part.widget === 'async' ? $root.instances : []"
          :loading="part.widget === 'async' && $root.loading"
          @open="$root.load" @change="$root.set(part.key, $event)"></widget-control>
      </span>
    </div>
  </component>
</div>
`;

export const controlProps = [
  'part',
  'value',
  'choices',
  'locked',
  'regions',
  'instances',
  'loading',
];
