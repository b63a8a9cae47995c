/** The list of rows; both Vue pages draw it, each with its own `widget-control`. */
export const pageTemplate = `
<el-form class="widgets" label-width="200px" onsubmit="return false">
  <section v-for="section in sections" :key="section.title">
    <h3>{{ section.title }}</h3>
    <div v-for="row in section.rows" :key="row.key">
      <component :is="row.place === 'left' || row.place === 'above' ? 'el-form-item' : 'div'"
        v-bind="row.place === 'left' ? { label: row.label } : row.place === 'above' ? { label: row.label, labelPosition: 'top', labelWidth: 'auto' } : {}"
        :class="row.place === 'placeholder' ? 'bare' : row.place">
        <span v-if="row.place === 'cell'" class="name">{{ row.label }}：</span>
        <div class="controls">
          <span v-for="part in parts(row)" :key="part.key" :data-row="part.key">
            <widget-control :part="part" :value="values[part.key]" :choices="choices(part)" :locked="locked(part)"
              :regions="regions" :instances="instances" :loading="loading"
              @open="load" @change="set(part.key, $event)"></widget-control>
          </span>
        </div>
      </component>
    </div>
  </section>
</el-form>
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
